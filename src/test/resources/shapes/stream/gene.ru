# Changes to good.ttl, each of which breaks the constraint that its heading names and no other.

## Gene pattern
DELETE { ncbigene:1002 ?p ?o } INSERT { <http://example.org/other> ?p ?o } WHERE { ncbigene:1002 ?p ?o }

## gene-label minCount
DELETE DATA { ncbigene:1002 rdfs:label "Bet" }

## gene-label maxCount
INSERT DATA { ncbigene:1002 rdfs:label "Another" }

## gene-label datatype
DELETE DATA { ncbigene:1002 rdfs:label "Bet" } ;
INSERT DATA { ncbigene:1002 rdfs:label "Bet"@en }

## gene-other-name datatype
DELETE DATA { ncbigene:1001 skos:altLabel "Alf-1" } ;
INSERT DATA { ncbigene:1001 skos:altLabel "Alf-1"@en }

## gene-organism-given minCount
DELETE DATA { ncbigene:1002 obo:RO_0002162 taxon:9606 }

## gene-organism maxCount
INSERT DATA { ncbigene:1002 obo:RO_0002162 taxon:6239 }

## gene-organism nodeKind
DELETE DATA { ncbigene:1002 obo:RO_0002162 taxon:9606 } ;
INSERT DATA { ncbigene:1002 obo:RO_0002162 "http://purl.uniprot.org/taxonomy/9606" }

## gene-organism pattern
DELETE DATA { ncbigene:1002 obo:RO_0002162 taxon:9606 } ;
INSERT DATA { ncbigene:1002 obo:RO_0002162 <http://example.org/other> }

## gene-product nodeKind
DELETE DATA { ncbigene:1002 obo:RO_0002205 uniprot:P10002 } ;
INSERT DATA { ncbigene:1002 obo:RO_0002205 "http://purl.uniprot.org/uniprot/P10002" }

## gene-product pattern
DELETE DATA { ncbigene:1002 obo:RO_0002205 uniprot:P10002 } ;
INSERT DATA { ncbigene:1002 obo:RO_0002205 <http://example.org/other> }

## gene-identifier maxCount
INSERT DATA { ncbigene:1002 dcterms:identifier "1009" }

## gene-identifier datatype
DELETE DATA { ncbigene:1002 dcterms:identifier "1002" } ;
INSERT DATA { ncbigene:1002 dcterms:identifier "1002"@en }

## gene-identifier pattern
DELETE DATA { ncbigene:1002 dcterms:identifier "1002" } ;
INSERT DATA { ncbigene:1002 dcterms:identifier "not one!" }

## gene-reference maxCount
INSERT DATA { ncbigene:1002 rdfs:seeAlso geneid:1009 }

## gene-reference nodeKind
DELETE DATA { ncbigene:1002 rdfs:seeAlso geneid:1002 } ;
INSERT DATA { ncbigene:1002 rdfs:seeAlso "http://purl.uniprot.org/geneid/1002" }

## gene-reference pattern
DELETE DATA { ncbigene:1002 rdfs:seeAlso geneid:1002 } ;
INSERT DATA { ncbigene:1002 rdfs:seeAlso <http://example.org/other> }

## gene-exact-match nodeKind
DELETE DATA { ncbigene:1002 skos:exactMatch <https://identifiers.org/ncbigene/1002> } ;
INSERT DATA { ncbigene:1002 skos:exactMatch "https://identifiers.org/ncbigene/1002" }

## gene-exact-match pattern
DELETE DATA { ncbigene:1002 skos:exactMatch <https://identifiers.org/ncbigene/1002> } ;
INSERT DATA { ncbigene:1002 skos:exactMatch <http://example.org/other> }

## GeneHasProduct or
DELETE DATA { ncbigene:1002 obo:RO_0002205 uniprot:P10002 }

## GeneHasReferences or
DELETE DATA { ncbigene:1002 dcterms:identifier "1002" }

## GeneHasReferences or
DELETE DATA { ncbigene:1002 rdfs:seeAlso geneid:1002 }

## GeneHasReferences or
DELETE DATA { ncbigene:1002 skos:exactMatch <https://identifiers.org/ncbigene/1002> }

## UnresolvedGene pattern
DELETE { upgene:P10003 ?p ?o } INSERT { ncbigene:1003 ?p ?o } WHERE { upgene:P10003 ?p ?o }

## unresolved-type hasValue
DELETE DATA { upgene:P10003 a obo:SO_0000704 }

## unresolved-product maxCount
INSERT DATA { upgene:P10003 obo:RO_0002205 uniprot:P10004 }

## unresolved-identifier maxCount
INSERT DATA { upgene:P10003 dcterms:identifier "1003" }

## unresolved-candidate nodeKind
DELETE DATA { upgene:P10003 tfl:candidateGene ncbigene:1004 } ;
INSERT DATA { upgene:P10003 tfl:candidateGene "http://identifiers.org/ncbigene/1004" }

## unresolved-candidate pattern
DELETE DATA { upgene:P10003 tfl:candidateGene ncbigene:1004 } ;
INSERT DATA { upgene:P10003 tfl:candidateGene <http://example.org/other> }

## UnresolvedGeneCandidates not
DELETE DATA { upgene:P10003 tfl:candidateGene ncbigene:1005 }

## CandidateGene pattern
DELETE { ncbigene:1005 ?p ?o } INSERT { <http://example.org/other> ?p ?o } WHERE { ncbigene:1005 ?p ?o }

## candidate-label minCount
DELETE DATA { ncbigene:1005 rdfs:label "NCBI Gene 1005" }

## candidate-label maxCount
INSERT DATA { ncbigene:1005 rdfs:label "Another" }

## candidate-label datatype
DELETE DATA { ncbigene:1005 rdfs:label "NCBI Gene 1005" } ;
INSERT DATA { ncbigene:1005 rdfs:label "NCBI Gene 1005"@en }

## candidate-identifier minCount
DELETE DATA { ncbigene:1005 dcterms:identifier "1005" }

## candidate-identifier maxCount
INSERT DATA { ncbigene:1005 dcterms:identifier "1009" }

## candidate-identifier datatype
DELETE DATA { ncbigene:1005 dcterms:identifier "1005" } ;
INSERT DATA { ncbigene:1005 dcterms:identifier "1005"@en }

## candidate-identifier pattern
DELETE DATA { ncbigene:1005 dcterms:identifier "1005" } ;
INSERT DATA { ncbigene:1005 dcterms:identifier "not one!" }

## candidate-organism-given minCount
DELETE DATA { ncbigene:1005 obo:RO_0002162 taxon:9606 }

## candidate-organism maxCount
INSERT DATA { ncbigene:1005 obo:RO_0002162 taxon:6239 }

## candidate-organism nodeKind
DELETE DATA { ncbigene:1005 obo:RO_0002162 taxon:9606 } ;
INSERT DATA { ncbigene:1005 obo:RO_0002162 "http://purl.uniprot.org/taxonomy/9606" }

## candidate-organism pattern
DELETE DATA { ncbigene:1005 obo:RO_0002162 taxon:9606 } ;
INSERT DATA { ncbigene:1005 obo:RO_0002162 <http://example.org/other> }

## candidate-product maxCount
INSERT DATA { ncbigene:1005 obo:RO_0002205 uniprot:P10004 }

## candidate-reference minCount
DELETE DATA { ncbigene:1005 rdfs:seeAlso geneid:1005 }

## candidate-reference maxCount
INSERT DATA { ncbigene:1005 rdfs:seeAlso geneid:1009 }

## candidate-reference nodeKind
DELETE DATA { ncbigene:1005 rdfs:seeAlso geneid:1005 } ;
INSERT DATA { ncbigene:1005 rdfs:seeAlso "http://purl.uniprot.org/geneid/1005" }

## candidate-reference pattern
DELETE DATA { ncbigene:1005 rdfs:seeAlso geneid:1005 } ;
INSERT DATA { ncbigene:1005 rdfs:seeAlso <http://example.org/other> }

## candidate-exact-match minCount
DELETE DATA { ncbigene:1005 skos:exactMatch <https://identifiers.org/ncbigene/1005> }

## candidate-exact-match maxCount
INSERT DATA { ncbigene:1005 skos:exactMatch <https://identifiers.org/ncbigene/1009> }

## candidate-exact-match nodeKind
DELETE DATA { ncbigene:1005 skos:exactMatch <https://identifiers.org/ncbigene/1005> } ;
INSERT DATA { ncbigene:1005 skos:exactMatch "https://identifiers.org/ncbigene/1005" }

## candidate-exact-match pattern
DELETE DATA { ncbigene:1005 skos:exactMatch <https://identifiers.org/ncbigene/1005> } ;
INSERT DATA { ncbigene:1005 skos:exactMatch <http://example.org/other> }

## CandidateOnly not
INSERT DATA { ncbigene:1005 a obo:SO_0000704 }
