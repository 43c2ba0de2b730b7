# Changes to good.ttl, each of which breaks the constraint that its heading names and no other.

## BindingSite pattern
DELETE { site:TFLinkSS01 ?p ?o } INSERT { <http://example.org/other> ?p ?o } WHERE { site:TFLinkSS01 ?p ?o }

## site-type hasValue
DELETE DATA { site:TFLinkSS01 a obo:SO_0000235 }

## site-label minCount
DELETE DATA { site:TFLinkSS01 rdfs:label "Alf binding site, hg38 chr1:101-104 (+)" }

## site-label maxCount
INSERT DATA { site:TFLinkSS01 rdfs:label "Another" }

## site-label datatype
DELETE DATA { site:TFLinkSS01 rdfs:label "Alf binding site, hg38 chr1:101-104 (+)" } ;
INSERT DATA { site:TFLinkSS01 rdfs:label "Alf binding site, hg38 chr1:101-104 (+)"@en }

## site-identifier minCount
DELETE DATA { site:TFLinkSS01 dcterms:identifier "TFLinkSS01" }

## site-identifier maxCount
INSERT DATA { site:TFLinkSS01 dcterms:identifier "TFLinkSS09" }

## site-identifier datatype
DELETE DATA { site:TFLinkSS01 dcterms:identifier "TFLinkSS01" } ;
INSERT DATA { site:TFLinkSS01 dcterms:identifier "TFLinkSS01"@en }

## site-identifier pattern
DELETE DATA { site:TFLinkSS01 dcterms:identifier "TFLinkSS01" } ;
INSERT DATA { site:TFLinkSS01 dcterms:identifier "not one!" }

## site-factor minCount
DELETE DATA { site:TFLinkSS01 tfl:boundBy uniprot:P10001 }

## site-factor maxCount
INSERT DATA { site:TFLinkSS01 tfl:boundBy uniprot:P10004 }

## site-factor nodeKind
DELETE DATA { site:TFLinkSS01 tfl:boundBy uniprot:P10001 } ;
INSERT DATA { site:TFLinkSS01 tfl:boundBy "http://purl.uniprot.org/uniprot/P10001" }

## site-factor pattern
DELETE DATA { site:TFLinkSS01 tfl:boundBy uniprot:P10001 } ;
INSERT DATA { site:TFLinkSS01 tfl:boundBy <http://example.org/other> }

## site-database nodeKind
DELETE DATA { site:TFLinkSS01 tfl:sourceDatabase db:BaseA } ;
INSERT DATA { site:TFLinkSS01 tfl:sourceDatabase "https://w3id.org/tflink-rdf/database/BaseA" }

## site-database pattern
DELETE DATA { site:TFLinkSS01 tfl:sourceDatabase db:BaseA } ;
INSERT DATA { site:TFLinkSS01 tfl:sourceDatabase <http://example.org/other> }

## site-database-given minCount
DELETE DATA { site:TFLinkSS01 tfl:sourceDatabase db:BaseA }

## site-method nodeKind
DELETE DATA { site:TFLinkSS01 tfl:detectionMethod obo:MI_0413 } ;
INSERT DATA { site:TFLinkSS01 tfl:detectionMethod "http://purl.obolibrary.org/obo/MI_0413" }

## site-method pattern
DELETE DATA { site:TFLinkSS01 tfl:detectionMethod obo:MI_0413 } ;
INSERT DATA { site:TFLinkSS01 tfl:detectionMethod <http://example.org/other> }

## site-original-publication nodeKind
DELETE DATA { site:TFLinkSS01 tfl:originalPublication pubmed:11 } ;
INSERT DATA { site:TFLinkSS01 tfl:originalPublication "http://identifiers.org/pubmed/11" }

## site-original-publication pattern
DELETE DATA { site:TFLinkSS01 tfl:originalPublication pubmed:11 } ;
INSERT DATA { site:TFLinkSS01 tfl:originalPublication <http://example.org/other> }

## site-original-publication disjoint
INSERT DATA { site:TFLinkSS01 tfl:databasePublication pubmed:11 }

## site-database-publication nodeKind
DELETE DATA { site:TFLinkSS01 tfl:databasePublication pubmed:21 } ;
INSERT DATA { site:TFLinkSS01 tfl:databasePublication "http://identifiers.org/pubmed/21" }

## site-database-publication pattern
DELETE DATA { site:TFLinkSS01 tfl:databasePublication pubmed:21 } ;
INSERT DATA { site:TFLinkSS01 tfl:databasePublication <http://example.org/other> }

## site-small-scale maxCount
INSERT DATA { site:TFLinkSS01 tfl:smallScaleEvidence false }

## site-small-scale datatype
DELETE DATA { site:TFLinkSS01 tfl:smallScaleEvidence true } ;
INSERT DATA { site:TFLinkSS01 tfl:smallScaleEvidence "true" }

## site-record minCount
DELETE DATA { site:TFLinkSS01 prov:wasDerivedFrom rec:P10001 }

## site-record nodeKind
DELETE DATA { site:TFLinkSS01 prov:wasDerivedFrom rec:P10001 } ;
INSERT DATA { site:TFLinkSS01 prov:wasDerivedFrom "https://w3id.org/tflink-rdf/record/P10001" }

## site-record pattern
DELETE DATA { site:TFLinkSS01 prov:wasDerivedFrom rec:P10001 } ;
INSERT DATA { site:TFLinkSS01 prov:wasDerivedFrom <http://example.org/other> }

## site-sequence maxCount
INSERT DATA { site:TFLinkSS01 rdf:value "TTTT" }

## site-sequence datatype
DELETE DATA { site:TFLinkSS01 rdf:value "ACGT" } ;
INSERT DATA { site:TFLinkSS01 rdf:value "ACGT"@en }

## site-sequence pattern
DELETE DATA { site:TFLinkSS01 rdf:value "ACGT" } ;
INSERT DATA { site:TFLinkSS01 rdf:value "not one!" }

## site-region maxCount
INSERT DATA { site:TFLinkSS01 faldo:location <https://w3id.org/tflink-rdf/region/hg38/chr1:201-203:-> }

## site-region nodeKind
DELETE DATA { site:TFLinkSS01 faldo:location <https://w3id.org/tflink-rdf/region/hg38/chr1:101-104:+> } ;
INSERT DATA { site:TFLinkSS01 faldo:location "https://w3id.org/tflink-rdf/region/hg38/chr1:101-104:+" }

## site-region pattern
DELETE DATA { site:TFLinkSS01 faldo:location <https://w3id.org/tflink-rdf/region/hg38/chr1:101-104:+> } ;
INSERT DATA { site:TFLinkSS01 faldo:location <http://example.org/other> }

## site-source-start maxCount
INSERT DATA { site:TFLinkSS01 tfl:sourceStart 101 }

## site-source-start datatype
DELETE DATA { site:TFLinkSS01 tfl:sourceStart 100 } ;
INSERT DATA { site:TFLinkSS01 tfl:sourceStart 100.0 }

## site-source-start minInclusive
DELETE DATA { site:TFLinkSS01 tfl:sourceStart 100 } ;
INSERT DATA { site:TFLinkSS01 tfl:sourceStart -1 }

## site-source-end maxCount
INSERT DATA { site:TFLinkSS01 tfl:sourceEnd 105 }

## site-source-end datatype
DELETE DATA { site:TFLinkSS01 tfl:sourceEnd 104 } ;
INSERT DATA { site:TFLinkSS01 tfl:sourceEnd 104.0 }

## site-source-end minInclusive
DELETE DATA { site:TFLinkSS01 tfl:sourceEnd 104 } ;
INSERT DATA { site:TFLinkSS01 tfl:sourceEnd -1 }

## site-source-assembly maxCount
INSERT DATA { site:TFLinkSS01 tfl:sourceAssembly "hg19" }

## site-source-assembly datatype
DELETE DATA { site:TFLinkSS01 tfl:sourceAssembly "hg38" } ;
INSERT DATA { site:TFLinkSS01 tfl:sourceAssembly "hg38"@en }

## site-source-chromosome maxCount
INSERT DATA { site:TFLinkSS01 tfl:sourceChromosome "chr2" }

## site-source-chromosome datatype
DELETE DATA { site:TFLinkSS01 tfl:sourceChromosome "chr1" } ;
INSERT DATA { site:TFLinkSS01 tfl:sourceChromosome "chr1"@en }

## site-convention maxCount
INSERT DATA { site:TFLinkSS05 tfl:coordinateConvention tfl:OneBasedClosed }

## site-convention in
DELETE DATA { site:TFLinkSS05 tfl:coordinateConvention tfl:Undetermined } ;
INSERT DATA { site:TFLinkSS05 tfl:coordinateConvention tfl:Other }

## BindingSiteCoordinates or
DELETE DATA { site:TFLinkSS05 tfl:sourceStart 7 }

## BindingSiteCoordinates or
DELETE DATA { site:TFLinkSS05 tfl:coordinateConvention tfl:Undetermined }

## BindingSiteCoordinates or
INSERT DATA { site:TFLinkSS04 tfl:sourceAssembly "hg38" }

## BindingSiteLocation or
DELETE DATA { site:TFLinkSS01 tfl:coordinateConvention tfl:ZeroBasedHalfOpen } ;
INSERT DATA { site:TFLinkSS01 tfl:coordinateConvention tfl:Undetermined }

## BindingSiteLocation or
INSERT DATA { site:TFLinkSS04 faldo:location <https://w3id.org/tflink-rdf/region/hg38/chr1:101-104:+> }
