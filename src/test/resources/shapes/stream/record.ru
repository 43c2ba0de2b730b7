# Changes to good.ttl, each of which breaks the constraint that its heading names and no other.

## Record pattern
DELETE { rec:P10001 ?p ?o } INSERT { <http://example.org/other> ?p ?o } WHERE { rec:P10001 ?p ?o }

## record-type hasValue
DELETE DATA { rec:P10001 a prov:Entity }

## record-label minCount
DELETE DATA { rec:P10001 rdfs:label "TFLink record P10001" }

## record-label maxCount
INSERT DATA { rec:P10001 rdfs:label "Another" }

## record-label datatype
DELETE DATA { rec:P10001 rdfs:label "TFLink record P10001" } ;
INSERT DATA { rec:P10001 rdfs:label "TFLink record P10001"@en }

## record-identifier minCount
DELETE DATA { rec:P10001 dcterms:identifier "P10001" }

## record-identifier maxCount
INSERT DATA { rec:P10001 dcterms:identifier "P10009" }

## record-identifier datatype
DELETE DATA { rec:P10001 dcterms:identifier "P10001" } ;
INSERT DATA { rec:P10001 dcterms:identifier "P10001"@en }

## record-identifier pattern
DELETE DATA { rec:P10001 dcterms:identifier "P10001" } ;
INSERT DATA { rec:P10001 dcterms:identifier "not one!" }

## record-topic minCount
DELETE DATA { rec:P10001 foaf:primaryTopic uniprot:P10001 }

## record-topic maxCount
INSERT DATA { rec:P10001 foaf:primaryTopic uniprot:P10002 }

## record-topic nodeKind
DELETE DATA { rec:P10001 foaf:primaryTopic uniprot:P10001 } ;
INSERT DATA { rec:P10001 foaf:primaryTopic "http://purl.uniprot.org/uniprot/P10001" }

## record-topic pattern
DELETE DATA { rec:P10001 foaf:primaryTopic uniprot:P10001 } ;
INSERT DATA { rec:P10001 foaf:primaryTopic <http://example.org/other> }

## record-page minCount
DELETE DATA { rec:P10001 foaf:page <https://tflink.net/protein/p10001/> }

## record-page maxCount
INSERT DATA { rec:P10001 foaf:page <https://tflink.net/protein/p10009/> }

## record-page nodeKind
DELETE DATA { rec:P10001 foaf:page <https://tflink.net/protein/p10001/> } ;
INSERT DATA { rec:P10001 foaf:page "https://tflink.net/protein/p10001/" }

## record-page pattern
DELETE DATA { rec:P10001 foaf:page <https://tflink.net/protein/p10001/> } ;
INSERT DATA { rec:P10001 foaf:page <http://example.org/other> }

## record-source hasValue
DELETE DATA { rec:P10001 prov:wasDerivedFrom <https://tflink.net/> }

## record-listed minCount
DELETE DATA { rec:P10002 tfl:listedInteractions 2 }

## record-listed maxCount
INSERT DATA { rec:P10002 tfl:listedInteractions 3 }

## record-listed datatype
DELETE DATA { rec:P10002 tfl:listedInteractions 2 } ;
INSERT DATA { rec:P10002 tfl:listedInteractions 2.0 }

## record-listed minInclusive
DELETE DATA { rec:P10002 tfl:listedInteractions 2 } ;
INSERT DATA { rec:P10002 tfl:listedInteractions -1 }

## record-stated maxCount
INSERT DATA { rec:P10002 tfl:statedInteractions 2 , 3 }

## record-stated datatype
INSERT DATA { rec:P10002 tfl:statedInteractions 2.0 }

## record-stated minInclusive
INSERT DATA { rec:P10002 tfl:statedInteractions -1 }

## incomplete-type hasValue
DELETE DATA { rec:P10001 a tfl:Record }

## incomplete-stated minCount
DELETE DATA { rec:P10001 tfl:statedInteractions 101 }

## incomplete-listed lessThan
DELETE DATA { rec:P10001 tfl:listedInteractions 2 } ;
INSERT DATA { rec:P10001 tfl:listedInteractions 101 }

## SourceTable pattern
DELETE { table:all_v1.0.tsv ?p ?o } INSERT { <http://example.org/other> ?p ?o } WHERE { table:all_v1.0.tsv ?p ?o }

## table-type hasValue
DELETE DATA { table:all_v1.0.tsv a prov:Entity }

## table-label minCount
DELETE DATA { table:all_v1.0.tsv rdfs:label "TFLink table all_v1.0.tsv" }

## table-label maxCount
INSERT DATA { table:all_v1.0.tsv rdfs:label "Another" }

## table-label datatype
DELETE DATA { table:all_v1.0.tsv rdfs:label "TFLink table all_v1.0.tsv" } ;
INSERT DATA { table:all_v1.0.tsv rdfs:label "TFLink table all_v1.0.tsv"@en }

## table-identifier minCount
DELETE DATA { table:all_v1.0.tsv dcterms:identifier "all_v1.0.tsv" }

## table-identifier maxCount
INSERT DATA { table:all_v1.0.tsv dcterms:identifier "another.tsv" }

## table-identifier datatype
DELETE DATA { table:all_v1.0.tsv dcterms:identifier "all_v1.0.tsv" } ;
INSERT DATA { table:all_v1.0.tsv dcterms:identifier 7 }

## table-source hasValue
DELETE DATA { table:all_v1.0.tsv prov:wasDerivedFrom <https://tflink.net/> }
