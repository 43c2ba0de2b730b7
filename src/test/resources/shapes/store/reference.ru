# Changes to good.ttl, each of which breaks the constraint that its heading names and no other.

## database-described sparql
DELETE DATA { db:BaseA a tfl:SourceDatabase }

## upstream-database-described sparql
DELETE DATA { db:BaseC a dcat:Dataset }

## upstream-database-described sparql
DELETE DATA { db:BaseD rdfs:label "BaseD" }

## method-described sparql
DELETE DATA { <https://w3id.org/tflink-rdf/method-label/crystal-ball> a tfl:DetectionMethod }

## publication-described sparql
INSERT DATA { reg:P10001_P10002 tfl:databasePublication pubmed:29 }

## publication-described sparql
INSERT DATA { db:BaseC dcterms:isReferencedBy pubmed:29 }

## publication-described sparql
DELETE DATA { pubmed:11 rdfs:label "PubMed 11" }

## record-described sparql
INSERT DATA { reg:P10001_P10002 prov:wasDerivedFrom rec:P10009 }

## table-described sparql
INSERT DATA { reg:P10001_P10002 prov:wasDerivedFrom table:missing.tsv }

## record-topic-described sparql
INSERT DATA { rec:P10002 foaf:primaryTopic uniprot:P10009 }

## one-label sparql
INSERT DATA { db:BaseD rdfs:label "Base D" }

## one-label sparql
INSERT DATA { reg:P10001_P10002 rdfs:label "Alf (P10001) regulates expression of Bet (P10002)"@en }
