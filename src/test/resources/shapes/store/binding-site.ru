# Changes to good.ttl, each of which breaks the constraint that its heading names and no other.

## site-factor-described sparql
INSERT DATA { site:TFLinkSS04 tfl:boundBy uniprot:P10009 }

## site-region-described sparql
INSERT DATA { site:TFLinkSS04 faldo:location <https://w3id.org/tflink-rdf/region/hg38/chr1:1-2:+> }

## region-begin-described sparql
DELETE DATA { <https://w3id.org/tflink-rdf/region/hg38/chr1:101-104:+> faldo:begin <https://w3id.org/tflink-rdf/position/hg38/chr1:101:+> } ;
INSERT DATA { <https://w3id.org/tflink-rdf/region/hg38/chr1:101-104:+> faldo:begin <https://w3id.org/tflink-rdf/position/hg38/chr1:102:+> }

## region-end-described sparql
DELETE DATA { <https://w3id.org/tflink-rdf/region/hg38/chr1:101-104:+> faldo:end <https://w3id.org/tflink-rdf/position/hg38/chr1:104:+> } ;
INSERT DATA { <https://w3id.org/tflink-rdf/region/hg38/chr1:101-104:+> faldo:end <https://w3id.org/tflink-rdf/position/hg38/chr1:105:+> }

## chromosome-described sparql
INSERT DATA { <https://w3id.org/tflink-rdf/position/hg38/chr1:101:+> faldo:reference <https://w3id.org/tflink-rdf/assembly/hg38/chr2> }

## assembly-described sparql
INSERT DATA { <https://w3id.org/tflink-rdf/assembly/hg38/chr1> dcterms:isPartOf asm:hg19 }

## region-strand sparql
DELETE DATA { <https://w3id.org/tflink-rdf/region/hg38/chr1:101-104:+>
  faldo:begin <https://w3id.org/tflink-rdf/position/hg38/chr1:101:+> ; faldo:end <https://w3id.org/tflink-rdf/position/hg38/chr1:104:+> } ;
INSERT DATA { <https://w3id.org/tflink-rdf/region/hg38/chr1:101-104:+>
  faldo:begin <https://w3id.org/tflink-rdf/position/hg38/chr1:104:+> ; faldo:end <https://w3id.org/tflink-rdf/position/hg38/chr1:101:+> }

## region-strand sparql
DELETE DATA { <https://w3id.org/tflink-rdf/region/hg38/chr1:201-203:->
  faldo:begin <https://w3id.org/tflink-rdf/position/hg38/chr1:203:-> ; faldo:end <https://w3id.org/tflink-rdf/position/hg38/chr1:201:-> } ;
INSERT DATA { <https://w3id.org/tflink-rdf/region/hg38/chr1:201-203:->
  faldo:begin <https://w3id.org/tflink-rdf/position/hg38/chr1:201:-> ; faldo:end <https://w3id.org/tflink-rdf/position/hg38/chr1:203:-> }

## region-strand sparql
DELETE DATA { <https://w3id.org/tflink-rdf/region/hg38/chr1:301-303:.>
  faldo:begin <https://w3id.org/tflink-rdf/position/hg38/chr1:301:.> ; faldo:end <https://w3id.org/tflink-rdf/position/hg38/chr1:303:.> } ;
INSERT DATA { <https://w3id.org/tflink-rdf/region/hg38/chr1:301-303:.>
  faldo:begin <https://w3id.org/tflink-rdf/position/hg38/chr1:303:.> ; faldo:end <https://w3id.org/tflink-rdf/position/hg38/chr1:301:.> }

## position-iri sparql
DELETE DATA { <https://w3id.org/tflink-rdf/position/hg38/chr1:201:-> faldo:position 201 } ;
INSERT DATA { <https://w3id.org/tflink-rdf/position/hg38/chr1:201:-> faldo:position 20 }

## site-sequence-length sparql
DELETE DATA { site:TFLinkSS01 rdf:value "ACGT" } ;
INSERT DATA { site:TFLinkSS01 rdf:value "ACGTA" }

## site-sequence-length sparql
INSERT DATA { site:TFLinkSS02 rdf:value "AC" }
