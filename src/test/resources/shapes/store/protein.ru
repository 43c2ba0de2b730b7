# Changes to good.ttl, each of which breaks the constraint that its heading names and no other.

## protein-gene-described sparql
INSERT DATA { uniprot:A0A0A0ABC5 obo:RO_0002204 ncbigene:1999 }

## gene-product-described sparql
INSERT DATA { ncbigene:1002 obo:RO_0002205 uniprot:P10009 }

## protein-gene-mutual sparql
INSERT DATA { uniprot:A0A0A0ABC5 obo:RO_0002204 ncbigene:1004 }

## gene-product-mutual sparql
INSERT DATA { ncbigene:1004 obo:RO_0002205 uniprot:A0A0A0ABC5 }

## candidate-gene-described sparql
INSERT DATA { upgene:P10003 tfl:candidateGene ncbigene:1999 }

## candidate-gene-described sparql
DELETE DATA { ncbigene:1005 rdfs:label "NCBI Gene 1005" }

## ortholog-described sparql
INSERT DATA { uniprot:P10004 obo:RO_HOM0000017 uniprot:P10009 . uniprot:P10009 obo:RO_HOM0000017 uniprot:P10004 }

## ortholog-described sparql
DELETE DATA { oma:CAEEL12345 a tfl:OmaEntry }

## orthology-mutual sparql
DELETE DATA { uniprot:P10001 obo:RO_HOM0000017 oma:CAEEL12345 }

## matrix-described sparql
INSERT DATA { uniprot:P10001 tfl:bindingMatrix jaspar:MA0009.1 }

## organism-described sparql
DELETE DATA { <https://w3id.org/tflink-rdf/organism/mus-fabulosus> rdfs:label "Mus fabulosus" }

## organism-described sparql
DELETE DATA { taxon:6239 a up:Taxon }

## protein-target-count sparql
DELETE DATA { uniprot:P10001 tfl:targetCount 2 } ;
INSERT DATA { uniprot:P10001 tfl:targetCount 3 }

## protein-target-count sparql
INSERT DATA { uniprot:P10002 tfl:targetCount 1 }

## protein-target-count-given sparql
DELETE DATA { uniprot:P10004 tfl:targetCount 1 }

## protein-factor-count sparql
DELETE DATA { uniprot:P10002 tfl:factorCount 2 } ;
INSERT DATA { uniprot:P10002 tfl:factorCount 1 }

## protein-factor-count sparql
INSERT DATA { uniprot:P10001 tfl:factorCount 1 }

## protein-factor-count-given sparql
DELETE DATA { uniprot:P10002 tfl:factorCount 2 }
