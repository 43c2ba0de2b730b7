# Changes to good.ttl, each of which breaks the constraint that its heading names and no other.

## Protein pattern
INSERT DATA { <http://example.org/other> a up:Protein ; rdfs:label "Other" ; dcterms:identifier "P10009" ; obo:RO_0002162 taxon:9606 }

## protein-label minCount
DELETE DATA { uniprot:P10001 rdfs:label "Alf" }

## protein-label maxCount
INSERT DATA { uniprot:P10001 rdfs:label "Another" }

## protein-label datatype
DELETE DATA { uniprot:P10001 rdfs:label "Alf" } ;
INSERT DATA { uniprot:P10001 rdfs:label "Alf"@en }

## protein-other-name datatype
DELETE DATA { uniprot:P10001 skos:altLabel "Alf-1" } ;
INSERT DATA { uniprot:P10001 skos:altLabel "Alf-1"@en }

## protein-identifier minCount
DELETE DATA { uniprot:P10001 dcterms:identifier "P10001" }

## protein-identifier maxCount
INSERT DATA { uniprot:P10001 dcterms:identifier "P10009" }

## protein-identifier datatype
DELETE DATA { uniprot:P10001 dcterms:identifier "P10001" } ;
INSERT DATA { uniprot:P10001 dcterms:identifier "P10001"@en }

## protein-identifier pattern
DELETE DATA { uniprot:P10001 dcterms:identifier "P10001" } ;
INSERT DATA { uniprot:P10001 dcterms:identifier "not one!" }

## protein-organism-given minCount
DELETE DATA { uniprot:P10001 obo:RO_0002162 taxon:9606 }

## protein-organism maxCount
INSERT DATA { uniprot:P10001 obo:RO_0002162 taxon:6239 }

## protein-organism nodeKind
DELETE DATA { uniprot:P10001 obo:RO_0002162 taxon:9606 } ;
INSERT DATA { uniprot:P10001 obo:RO_0002162 "http://purl.uniprot.org/taxonomy/9606" }

## protein-organism pattern
DELETE DATA { uniprot:P10001 obo:RO_0002162 taxon:9606 } ;
INSERT DATA { uniprot:P10001 obo:RO_0002162 <http://example.org/other> }

## protein-gene maxCount
INSERT DATA { uniprot:P10001 obo:RO_0002204 ncbigene:1002 }

## protein-gene nodeKind
DELETE DATA { uniprot:P10001 obo:RO_0002204 ncbigene:1001 } ;
INSERT DATA { uniprot:P10001 obo:RO_0002204 "http://identifiers.org/ncbigene/1001" }

## protein-gene pattern
DELETE DATA { uniprot:P10001 obo:RO_0002204 ncbigene:1001 } ;
INSERT DATA { uniprot:P10001 obo:RO_0002204 <http://example.org/other> }

## protein-reference nodeKind
DELETE DATA { uniprot:P10001 rdfs:seeAlso geneid:1001 } ;
INSERT DATA { uniprot:P10001 rdfs:seeAlso "http://purl.uniprot.org/geneid/1001" }

## protein-reference pattern
DELETE DATA { uniprot:P10001 rdfs:seeAlso geneid:1001 } ;
INSERT DATA { uniprot:P10001 rdfs:seeAlso <http://example.org/other> }

## protein-matrix nodeKind
DELETE DATA { uniprot:P10001 tfl:bindingMatrix jaspar:MA0001.2 } ;
INSERT DATA { uniprot:P10001 tfl:bindingMatrix "http://identifiers.org/jaspar/MA0001.2" }

## protein-matrix pattern
DELETE DATA { uniprot:P10001 tfl:bindingMatrix jaspar:MA0001.2 } ;
INSERT DATA { uniprot:P10001 tfl:bindingMatrix <http://example.org/other> }

## protein-page maxCount
INSERT DATA { uniprot:P10001 foaf:page <https://tflink.net/protein/p10009/> }

## protein-page nodeKind
DELETE DATA { uniprot:P10001 foaf:page <https://tflink.net/protein/p10001/> } ;
INSERT DATA { uniprot:P10001 foaf:page "https://tflink.net/protein/p10001/" }

## protein-page pattern
DELETE DATA { uniprot:P10001 foaf:page <https://tflink.net/protein/p10001/> } ;
INSERT DATA { uniprot:P10001 foaf:page <http://example.org/other> }

## factor-type hasValue
DELETE DATA { uniprot:P10001 a up:Protein }

## target-type hasValue
DELETE DATA { uniprot:P10002 a up:Protein }

## target-gene minCount
DELETE DATA { uniprot:P10002 obo:RO_0002204 ncbigene:1002 }

## Tally pattern
INSERT DATA { <http://example.org/other> tfl:targetCount 1 }

## Tally pattern
INSERT DATA { <http://example.org/other> tfl:factorCount 1 }

## target-count maxCount
INSERT DATA { uniprot:P10001 tfl:targetCount 3 }

## target-count datatype
DELETE DATA { uniprot:P10001 tfl:targetCount 2 } ;
INSERT DATA { uniprot:P10001 tfl:targetCount 2.0 }

## target-count minInclusive
DELETE DATA { uniprot:P10001 tfl:targetCount 2 } ;
INSERT DATA { uniprot:P10001 tfl:targetCount -1 }

## factor-count maxCount
INSERT DATA { uniprot:P10002 tfl:factorCount 3 }

## factor-count datatype
DELETE DATA { uniprot:P10002 tfl:factorCount 2 } ;
INSERT DATA { uniprot:P10002 tfl:factorCount 2.0 }

## factor-count minInclusive
DELETE DATA { uniprot:P10002 tfl:factorCount 2 } ;
INSERT DATA { uniprot:P10002 tfl:factorCount -1 }
