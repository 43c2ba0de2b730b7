# Changes to good.ttl, each of which breaks the constraint that its heading names and no other.

## statement-factor-described sparql
DELETE DATA { uniprot:P10001 a tfl:TranscriptionFactor }

## statement-gene-described sparql
DELETE DATA { reg:P10004_P10002 rdf:object ncbigene:1002 . uniprot:P10004 tfl:regulatesExpressionOf ncbigene:1002 } ;
INSERT DATA { reg:P10004_P10002 rdf:object ncbigene:1999 . uniprot:P10004 tfl:regulatesExpressionOf ncbigene:1999 .
  ncbigene:1999 obo:RO_0002205 uniprot:P10002 }

## statement-product-described sparql
DELETE DATA { uniprot:P10004 tfl:targetCount 1 } ;
INSERT DATA { reg:P10004_P10009 rdf:subject uniprot:P10004 ; rdf:object ncbigene:1002 ; tfl:targetProduct uniprot:P10009 .
  uniprot:P10004 tfl:targetCount 2 . uniprot:P10009 tfl:factorCount 1 }

## statement-gene-of-product sparql
DELETE DATA { uniprot:P10004 tfl:targetCount 1 . uniprot:P10003 tfl:factorCount 1 } ;
INSERT DATA { reg:P10004_P10003 rdf:subject uniprot:P10004 ; rdf:object ncbigene:1002 ; tfl:targetProduct uniprot:P10003 .
  uniprot:P10004 tfl:targetCount 2 . uniprot:P10003 tfl:factorCount 2 }

## statement-iri sparql
DELETE DATA { uniprot:P10004 tfl:targetCount 1 . uniprot:P10002 tfl:factorCount 2 } ;
INSERT DATA { reg:P10004_P10003 rdf:subject uniprot:P10004 ; rdf:object ncbigene:1002 ; tfl:targetProduct uniprot:P10002 .
  uniprot:P10004 tfl:targetCount 2 . uniprot:P10002 tfl:factorCount 3 }

## statement-plain-triple sparql
DELETE DATA { uniprot:P10004 tfl:regulatesExpressionOf ncbigene:1002 }

## plain-triple-statement sparql
INSERT DATA { uniprot:P10004 tfl:regulatesExpressionOf ncbigene:1004 }

## plain-triple-statement sparql
INSERT DATA { uniprot:P10004 tfl:regulatesExpressionOf upgene:P10003 }

## effect-signed-triple sparql
DELETE DATA { uniprot:P10001 tfl:increasesExpressionOf ncbigene:1002 }

## effect-signed-triple sparql
DELETE DATA { uniprot:P10001 tfl:repressesExpressionOf upgene:P10003 }

## signed-triple-effect sparql
INSERT DATA { uniprot:P10001 tfl:repressesExpressionOf ncbigene:1002 }

## signed-triple-effect sparql
INSERT DATA { uniprot:P10004 tfl:increasesExpressionOf ncbigene:1002 }

## statement-database-count sparql
DELETE DATA { reg:P10001_P10002 tfl:databaseCount 2 } ;
INSERT DATA { reg:P10001_P10002 tfl:databaseCount 3 }

## statement-database-count sparql
DELETE DATA { reg:P10001_P10002 tfl:databaseCount 2 } ;
INSERT DATA { reg:P10001_P10002 tfl:databaseCount 0 }

## statement-database-count sparql
DELETE DATA { reg:P10001_P10002 tfl:sourceDatabase db:BaseA , db:BaseC_via_BaseD }

## statement-publication-count sparql
DELETE DATA { reg:P10001_P10002 tfl:originalPublicationCount 2 } ;
INSERT DATA { reg:P10001_P10002 tfl:originalPublicationCount 1 }

## statement-publication-count sparql
INSERT DATA { reg:P10004_P10002 tfl:originalPublication pubmed:11 }

## statement-publication-count sparql
DELETE DATA { reg:P10001_P10003 tfl:originalPublication pubmed:12 }

## statement-evidence-pairing sparql
DELETE DATA { reg:P10001_P10002 tfl:evidencePairing tfl:Pooled } ;
INSERT DATA { reg:P10001_P10002 tfl:evidencePairing tfl:FullyPaired }

## statement-evidence-pairing sparql
DELETE DATA { reg:P10001_P10003 tfl:evidencePairing tfl:FullyPaired } ;
INSERT DATA { reg:P10001_P10003 tfl:evidencePairing tfl:SingleSource }

## statement-evidence-pairing sparql
DELETE DATA { reg:P10001_P10003 tfl:detectionMethod obo:MI_0413 }

## statement-evidence-pairing sparql
DELETE DATA { reg:P10004_P10002 tfl:evidencePairing tfl:SingleSource } ;
INSERT DATA { reg:P10004_P10002 tfl:evidencePairing tfl:FullyPaired }

## statement-evidence-pairing sparql
INSERT DATA { reg:P10001_P10002 tfl:evidencePairing tfl:SingleSource }
