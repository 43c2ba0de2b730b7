# Changes to good.ttl, each of which breaks the constraint that its heading names and no other.

## Interaction pattern
DELETE { reg:P10001_P10002 ?p ?o } INSERT { <http://example.org/other> ?p ?o } WHERE { reg:P10001_P10002 ?p ?o }

## interaction-type hasValue
DELETE DATA { reg:P10001_P10002 a rdf:Statement }

## interaction-label minCount
DELETE DATA { reg:P10001_P10002 rdfs:label "Alf (P10001) regulates expression of Bet (P10002)" }

## interaction-label maxCount
INSERT DATA { reg:P10001_P10002 rdfs:label "Another" }

## interaction-label datatype
DELETE DATA { reg:P10001_P10002 rdfs:label "Alf (P10001) regulates expression of Bet (P10002)" } ;
INSERT DATA { reg:P10001_P10002 rdfs:label "Alf (P10001) regulates expression of Bet (P10002)"@en }

## interaction-factor minCount
DELETE DATA { reg:P10001_P10002 rdf:subject uniprot:P10001 }

## interaction-factor maxCount
INSERT DATA { reg:P10001_P10002 rdf:subject uniprot:P10004 }

## interaction-factor nodeKind
DELETE DATA { reg:P10001_P10002 rdf:subject uniprot:P10001 } ;
INSERT DATA { reg:P10001_P10002 rdf:subject "http://purl.uniprot.org/uniprot/P10001" }

## interaction-factor pattern
DELETE DATA { reg:P10001_P10002 rdf:subject uniprot:P10001 } ;
INSERT DATA { reg:P10001_P10002 rdf:subject <http://example.org/other> }

## interaction-predicate maxCount
INSERT DATA { reg:P10001_P10002 rdf:predicate tfl:increasesExpressionOf }

## interaction-predicate hasValue
DELETE DATA { reg:P10001_P10002 rdf:predicate tfl:regulatesExpressionOf } ;
INSERT DATA { reg:P10001_P10002 rdf:predicate tfl:increasesExpressionOf }

## interaction-predicate hasValue
DELETE DATA { reg:P10001_P10002 rdf:predicate tfl:regulatesExpressionOf }

## interaction-gene minCount
DELETE DATA { reg:P10001_P10002 rdf:object ncbigene:1002 }

## interaction-gene maxCount
INSERT DATA { reg:P10001_P10002 rdf:object ncbigene:1004 }

## interaction-gene nodeKind
DELETE DATA { reg:P10001_P10002 rdf:object ncbigene:1002 } ;
INSERT DATA { reg:P10001_P10002 rdf:object "http://identifiers.org/ncbigene/1002" }

## interaction-gene pattern
DELETE DATA { reg:P10001_P10002 rdf:object ncbigene:1002 } ;
INSERT DATA { reg:P10001_P10002 rdf:object <http://example.org/other> }

## interaction-product minCount
DELETE DATA { reg:P10001_P10002 tfl:targetProduct uniprot:P10002 }

## interaction-product maxCount
INSERT DATA { reg:P10001_P10002 tfl:targetProduct uniprot:P10004 }

## interaction-product nodeKind
DELETE DATA { reg:P10001_P10002 tfl:targetProduct uniprot:P10002 } ;
INSERT DATA { reg:P10001_P10002 tfl:targetProduct "http://purl.uniprot.org/uniprot/P10002" }

## interaction-product pattern
DELETE DATA { reg:P10001_P10002 tfl:targetProduct uniprot:P10002 } ;
INSERT DATA { reg:P10001_P10002 tfl:targetProduct <http://example.org/other> }

## interaction-database nodeKind
DELETE DATA { reg:P10001_P10002 tfl:sourceDatabase db:BaseA } ;
INSERT DATA { reg:P10001_P10002 tfl:sourceDatabase "https://w3id.org/tflink-rdf/database/BaseA" }

## interaction-database pattern
DELETE DATA { reg:P10001_P10002 tfl:sourceDatabase db:BaseA } ;
INSERT DATA { reg:P10001_P10002 tfl:sourceDatabase <http://example.org/other> }

## interaction-database-given minCount
DELETE DATA { reg:P10001_P10002 tfl:sourceDatabase db:BaseA , db:BaseC_via_BaseD }

## interaction-method nodeKind
DELETE DATA { reg:P10001_P10002 tfl:detectionMethod label:crystal-ball } ;
INSERT DATA { reg:P10001_P10002 tfl:detectionMethod "https://w3id.org/tflink-rdf/method-label/crystal-ball" }

## interaction-method pattern
DELETE DATA { reg:P10001_P10002 tfl:detectionMethod label:crystal-ball } ;
INSERT DATA { reg:P10001_P10002 tfl:detectionMethod <http://example.org/other> }

## interaction-method-given minCount
DELETE DATA { reg:P10001_P10002 tfl:detectionMethod label:crystal-ball , obo:MI_0413 }

## interaction-original-publication nodeKind
DELETE DATA { reg:P10001_P10002 tfl:originalPublication pubmed:11 } ;
INSERT DATA { reg:P10001_P10002 tfl:originalPublication "http://identifiers.org/pubmed/11" }

## interaction-original-publication pattern
DELETE DATA { reg:P10001_P10002 tfl:originalPublication pubmed:11 } ;
INSERT DATA { reg:P10001_P10002 tfl:originalPublication <http://example.org/other> }

## interaction-original-publication disjoint
INSERT DATA { reg:P10001_P10002 tfl:databasePublication pubmed:11 }

## interaction-database-publication nodeKind
DELETE DATA { reg:P10001_P10002 tfl:databasePublication pubmed:21 } ;
INSERT DATA { reg:P10001_P10002 tfl:databasePublication "http://identifiers.org/pubmed/21" }

## interaction-database-publication pattern
DELETE DATA { reg:P10001_P10002 tfl:databasePublication pubmed:21 } ;
INSERT DATA { reg:P10001_P10002 tfl:databasePublication <http://example.org/other> }

## interaction-small-scale maxCount
INSERT DATA { reg:P10001_P10002 tfl:smallScaleEvidence false }

## interaction-small-scale datatype
DELETE DATA { reg:P10001_P10002 tfl:smallScaleEvidence true } ;
INSERT DATA { reg:P10001_P10002 tfl:smallScaleEvidence "true" }

## interaction-record minCount
DELETE DATA { reg:P10001_P10002 prov:wasDerivedFrom rec:P10001 , rec:P10002 , table:all_v1.0.tsv }

## interaction-record nodeKind
DELETE DATA { reg:P10001_P10002 prov:wasDerivedFrom rec:P10001 } ;
INSERT DATA { reg:P10001_P10002 prov:wasDerivedFrom "https://w3id.org/tflink-rdf/record/P10001" }

## interaction-record pattern
DELETE DATA { reg:P10001_P10002 prov:wasDerivedFrom rec:P10001 } ;
INSERT DATA { reg:P10001_P10002 prov:wasDerivedFrom <http://example.org/other> }

## interaction-record pattern
DELETE DATA { reg:P10001_P10002 prov:wasDerivedFrom table:all_v1.0.tsv } ;
INSERT DATA { reg:P10001_P10002 prov:wasDerivedFrom <https://w3id.org/tflink-rdf/table/a/b> }

## interaction-database-count minCount
DELETE DATA { reg:P10001_P10002 tfl:databaseCount 2 }

## interaction-database-count maxCount
INSERT DATA { reg:P10001_P10002 tfl:databaseCount 3 }

## interaction-database-count datatype
DELETE DATA { reg:P10001_P10002 tfl:databaseCount 2 } ;
INSERT DATA { reg:P10001_P10002 tfl:databaseCount 2.0 }

## interaction-database-count minInclusive
DELETE DATA { reg:P10001_P10002 tfl:databaseCount 2 } ;
INSERT DATA { reg:P10001_P10002 tfl:databaseCount -1 }

## interaction-publication-count minCount
DELETE DATA { reg:P10001_P10002 tfl:originalPublicationCount 2 }

## interaction-publication-count maxCount
INSERT DATA { reg:P10001_P10002 tfl:originalPublicationCount 3 }

## interaction-publication-count datatype
DELETE DATA { reg:P10001_P10002 tfl:originalPublicationCount 2 } ;
INSERT DATA { reg:P10001_P10002 tfl:originalPublicationCount 2.0 }

## interaction-publication-count minInclusive
DELETE DATA { reg:P10001_P10002 tfl:originalPublicationCount 2 } ;
INSERT DATA { reg:P10001_P10002 tfl:originalPublicationCount -1 }

## interaction-one-pairing maxCount
INSERT DATA { reg:P10001_P10002 tfl:evidencePairing tfl:FullyPaired }

## interaction-effect in
DELETE DATA { reg:P10001_P10002 tfl:effect tfl:Activation } ;
INSERT DATA { reg:P10001_P10002 tfl:effect tfl:Other }

## interaction-entry datatype
DELETE DATA { reg:P10001_P10002 dcterms:identifier "basea:7" } ;
INSERT DATA { reg:P10001_P10002 dcterms:identifier "basea:7"@en }

## interaction-entry pattern
DELETE DATA { reg:P10001_P10002 dcterms:identifier "basea:7" } ;
INSERT DATA { reg:P10001_P10002 dcterms:identifier "7" }

## InteractionPairing or
DELETE DATA { reg:P10001_P10002 tfl:evidencePairing tfl:Pooled } ;
INSERT DATA { reg:P10001_P10002 tfl:evidencePairing tfl:FullyPaired }

## InteractionPairing or
DELETE DATA { reg:P10001_P10002 tfl:evidencePairing tfl:Pooled } ;
INSERT DATA { reg:P10001_P10002 tfl:evidencePairing tfl:SingleSource }

## InteractionPairing or
DELETE DATA { reg:P10001_P10003 tfl:evidencePairing tfl:FullyPaired } ;
INSERT DATA { reg:P10001_P10003 tfl:evidencePairing tfl:Pooled }

## InteractionPairing or
DELETE DATA { reg:P10001_P10003 tfl:evidencePairing tfl:FullyPaired } ;
INSERT DATA { reg:P10001_P10003 tfl:evidencePairing tfl:SingleSource }

## InteractionPairing or
DELETE DATA { reg:P10004_P10002 tfl:evidencePairing tfl:SingleSource } ;
INSERT DATA { reg:P10004_P10002 tfl:evidencePairing tfl:Pooled }

## InteractionPairing or
DELETE DATA { reg:P10004_P10002 tfl:evidencePairing tfl:SingleSource } ;
INSERT DATA { reg:P10004_P10002 tfl:evidencePairing tfl:FullyPaired }

## InteractionPairing or
DELETE DATA { reg:P10001_P10002 tfl:evidencePairing tfl:Pooled }

## InteractionPairing or
DELETE DATA { reg:P10001_P10002 tfl:evidencePairing tfl:Pooled } ;
INSERT DATA { reg:P10001_P10002 tfl:evidencePairing tfl:Other }
