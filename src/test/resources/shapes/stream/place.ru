# Changes to good.ttl, each of which breaks the constraint that its heading names and no other.

## Region pattern
DELETE { <https://w3id.org/tflink-rdf/region/hg38/chr1:101-104:+> ?p ?o } INSERT { <http://example.org/other> ?p ?o } WHERE { <https://w3id.org/tflink-rdf/region/hg38/chr1:101-104:+> ?p ?o }

## region-label minCount
DELETE DATA { <https://w3id.org/tflink-rdf/region/hg38/chr1:101-104:+> rdfs:label "hg38 chr1:101-104 (+)" }

## region-label maxCount
INSERT DATA { <https://w3id.org/tflink-rdf/region/hg38/chr1:101-104:+> rdfs:label "Another" }

## region-label datatype
DELETE DATA { <https://w3id.org/tflink-rdf/region/hg38/chr1:101-104:+> rdfs:label "hg38 chr1:101-104 (+)" } ;
INSERT DATA { <https://w3id.org/tflink-rdf/region/hg38/chr1:101-104:+> rdfs:label "hg38 chr1:101-104 (+)"@en }

## region-begin minCount
DELETE DATA { <https://w3id.org/tflink-rdf/region/hg38/chr1:101-104:+> faldo:begin <https://w3id.org/tflink-rdf/position/hg38/chr1:101:+> }

## region-begin maxCount
INSERT DATA { <https://w3id.org/tflink-rdf/region/hg38/chr1:101-104:+> faldo:begin <https://w3id.org/tflink-rdf/position/hg38/chr1:104:+> }

## region-begin nodeKind
DELETE DATA { <https://w3id.org/tflink-rdf/region/hg38/chr1:101-104:+> faldo:begin <https://w3id.org/tflink-rdf/position/hg38/chr1:101:+> } ;
INSERT DATA { <https://w3id.org/tflink-rdf/region/hg38/chr1:101-104:+> faldo:begin "https://w3id.org/tflink-rdf/position/hg38/chr1:101:+" }

## region-begin pattern
DELETE DATA { <https://w3id.org/tflink-rdf/region/hg38/chr1:101-104:+> faldo:begin <https://w3id.org/tflink-rdf/position/hg38/chr1:101:+> } ;
INSERT DATA { <https://w3id.org/tflink-rdf/region/hg38/chr1:101-104:+> faldo:begin <http://example.org/other> }

## region-end minCount
DELETE DATA { <https://w3id.org/tflink-rdf/region/hg38/chr1:101-104:+> faldo:end <https://w3id.org/tflink-rdf/position/hg38/chr1:104:+> }

## region-end maxCount
INSERT DATA { <https://w3id.org/tflink-rdf/region/hg38/chr1:101-104:+> faldo:end <https://w3id.org/tflink-rdf/position/hg38/chr1:101:+> }

## region-end nodeKind
DELETE DATA { <https://w3id.org/tflink-rdf/region/hg38/chr1:101-104:+> faldo:end <https://w3id.org/tflink-rdf/position/hg38/chr1:104:+> } ;
INSERT DATA { <https://w3id.org/tflink-rdf/region/hg38/chr1:101-104:+> faldo:end "https://w3id.org/tflink-rdf/position/hg38/chr1:104:+" }

## region-end pattern
DELETE DATA { <https://w3id.org/tflink-rdf/region/hg38/chr1:101-104:+> faldo:end <https://w3id.org/tflink-rdf/position/hg38/chr1:104:+> } ;
INSERT DATA { <https://w3id.org/tflink-rdf/region/hg38/chr1:101-104:+> faldo:end <http://example.org/other> }

## Position pattern
DELETE { <https://w3id.org/tflink-rdf/position/hg38/chr1:101:+> ?p ?o } INSERT { <https://w3id.org/tflink-rdf/place/hg38/chr1:101:+> ?p ?o } WHERE { <https://w3id.org/tflink-rdf/position/hg38/chr1:101:+> ?p ?o }

## position-label minCount
DELETE DATA { <https://w3id.org/tflink-rdf/position/hg38/chr1:101:+> rdfs:label "hg38 chr1:101 (+)" }

## position-label maxCount
INSERT DATA { <https://w3id.org/tflink-rdf/position/hg38/chr1:101:+> rdfs:label "Another" }

## position-label datatype
DELETE DATA { <https://w3id.org/tflink-rdf/position/hg38/chr1:101:+> rdfs:label "hg38 chr1:101 (+)" } ;
INSERT DATA { <https://w3id.org/tflink-rdf/position/hg38/chr1:101:+> rdfs:label "hg38 chr1:101 (+)"@en }

## position-number minCount
DELETE DATA { <https://w3id.org/tflink-rdf/position/hg38/chr1:101:+> faldo:position 101 }

## position-number maxCount
INSERT DATA { <https://w3id.org/tflink-rdf/position/hg38/chr1:101:+> faldo:position 104 }

## position-number datatype
DELETE DATA { <https://w3id.org/tflink-rdf/position/hg38/chr1:101:+> faldo:position 101 } ;
INSERT DATA { <https://w3id.org/tflink-rdf/position/hg38/chr1:101:+> faldo:position 101.0 }

## position-number minInclusive
DELETE DATA { <https://w3id.org/tflink-rdf/position/hg38/chr1:101:+> faldo:position 101 } ;
INSERT DATA { <https://w3id.org/tflink-rdf/position/hg38/chr1:101:+> faldo:position 0 }

## position-reference minCount
DELETE DATA { <https://w3id.org/tflink-rdf/position/hg38/chr1:101:+> faldo:reference <https://w3id.org/tflink-rdf/assembly/hg38/chr1> }

## position-reference maxCount
INSERT DATA { <https://w3id.org/tflink-rdf/position/hg38/chr1:101:+> faldo:reference <https://w3id.org/tflink-rdf/assembly/hg38/chr2> }

## position-reference nodeKind
DELETE DATA { <https://w3id.org/tflink-rdf/position/hg38/chr1:101:+> faldo:reference <https://w3id.org/tflink-rdf/assembly/hg38/chr1> } ;
INSERT DATA { <https://w3id.org/tflink-rdf/position/hg38/chr1:101:+> faldo:reference "https://w3id.org/tflink-rdf/assembly/hg38/chr1" }

## position-reference pattern
DELETE DATA { <https://w3id.org/tflink-rdf/position/hg38/chr1:101:+> faldo:reference <https://w3id.org/tflink-rdf/assembly/hg38/chr1> } ;
INSERT DATA { <https://w3id.org/tflink-rdf/position/hg38/chr1:101:+> faldo:reference <http://example.org/other> }

## PositionStrand or
DELETE DATA { <https://w3id.org/tflink-rdf/position/hg38/chr1:101:+> a faldo:ForwardStrandPosition }

## PositionStrand or
INSERT DATA { <https://w3id.org/tflink-rdf/position/hg38/chr1:101:+> a faldo:ReverseStrandPosition }

## PositionStrand or
DELETE DATA { <https://w3id.org/tflink-rdf/position/hg38/chr1:201:-> a faldo:ReverseStrandPosition }

## PositionStrand or
INSERT DATA { <https://w3id.org/tflink-rdf/position/hg38/chr1:301:.> a faldo:ForwardStrandPosition }

## Chromosome pattern
DELETE { <https://w3id.org/tflink-rdf/assembly/hg38/chr1> ?p ?o } INSERT { <http://example.org/other> ?p ?o } WHERE { <https://w3id.org/tflink-rdf/assembly/hg38/chr1> ?p ?o }

## chromosome-label minCount
DELETE DATA { <https://w3id.org/tflink-rdf/assembly/hg38/chr1> rdfs:label "hg38 chr1" }

## chromosome-label maxCount
INSERT DATA { <https://w3id.org/tflink-rdf/assembly/hg38/chr1> rdfs:label "Another" }

## chromosome-label datatype
DELETE DATA { <https://w3id.org/tflink-rdf/assembly/hg38/chr1> rdfs:label "hg38 chr1" } ;
INSERT DATA { <https://w3id.org/tflink-rdf/assembly/hg38/chr1> rdfs:label "hg38 chr1"@en }

## chromosome-assembly minCount
DELETE DATA { <https://w3id.org/tflink-rdf/assembly/hg38/chr1> dcterms:isPartOf asm:hg38 }

## chromosome-assembly maxCount
INSERT DATA { <https://w3id.org/tflink-rdf/assembly/hg38/chr1> dcterms:isPartOf asm:hg19 }

## chromosome-assembly nodeKind
DELETE DATA { <https://w3id.org/tflink-rdf/assembly/hg38/chr1> dcterms:isPartOf asm:hg38 } ;
INSERT DATA { <https://w3id.org/tflink-rdf/assembly/hg38/chr1> dcterms:isPartOf "https://w3id.org/tflink-rdf/assembly/hg38" }

## chromosome-assembly pattern
DELETE DATA { <https://w3id.org/tflink-rdf/assembly/hg38/chr1> dcterms:isPartOf asm:hg38 } ;
INSERT DATA { <https://w3id.org/tflink-rdf/assembly/hg38/chr1> dcterms:isPartOf <http://example.org/other> }

## Assembly pattern
DELETE { asm:hg38 ?p ?o } INSERT { <http://example.org/other> ?p ?o } WHERE { asm:hg38 ?p ?o }

## assembly-label minCount
DELETE DATA { asm:hg38 rdfs:label "hg38" }

## assembly-label maxCount
INSERT DATA { asm:hg38 rdfs:label "Another" }

## assembly-label datatype
DELETE DATA { asm:hg38 rdfs:label "hg38" } ;
INSERT DATA { asm:hg38 rdfs:label "hg38"@en }

## assembly-other-name datatype
DELETE DATA { asm:hg38 skos:altLabel "GRCh38" } ;
INSERT DATA { asm:hg38 skos:altLabel "GRCh38"@en }

## assembly-organism maxCount
INSERT DATA { asm:hg38 obo:RO_0002162 taxon:6239 }

## assembly-organism nodeKind
DELETE DATA { asm:hg38 obo:RO_0002162 taxon:9606 } ;
INSERT DATA { asm:hg38 obo:RO_0002162 "http://purl.uniprot.org/taxonomy/9606" }

## assembly-organism pattern
DELETE DATA { asm:hg38 obo:RO_0002162 taxon:9606 } ;
INSERT DATA { asm:hg38 obo:RO_0002162 <http://example.org/other> }
