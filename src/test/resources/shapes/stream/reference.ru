# Changes to good.ttl, each of which breaks the constraint that its heading names and no other.

## Publication pattern
DELETE { pubmed:11 ?p ?o } INSERT { <http://example.org/other> ?p ?o } WHERE { pubmed:11 ?p ?o }

## publication-label minCount
DELETE DATA { pubmed:11 rdfs:label "PubMed 11" }

## publication-label maxCount
INSERT DATA { pubmed:11 rdfs:label "Another" }

## publication-label datatype
DELETE DATA { pubmed:11 rdfs:label "PubMed 11" } ;
INSERT DATA { pubmed:11 rdfs:label "PubMed 11"@en }

## publication-identifier minCount
DELETE DATA { pubmed:11 dcterms:identifier "11" }

## publication-identifier maxCount
INSERT DATA { pubmed:11 dcterms:identifier "19" }

## publication-identifier datatype
DELETE DATA { pubmed:11 dcterms:identifier "11" } ;
INSERT DATA { pubmed:11 dcterms:identifier "11"@en }

## publication-identifier pattern
DELETE DATA { pubmed:11 dcterms:identifier "11" } ;
INSERT DATA { pubmed:11 dcterms:identifier "not one!" }

## publication-exact-match minCount
DELETE DATA { pubmed:11 skos:exactMatch citation:11 }

## publication-exact-match maxCount
INSERT DATA { pubmed:11 skos:exactMatch citation:19 }

## publication-exact-match nodeKind
DELETE DATA { pubmed:11 skos:exactMatch citation:11 } ;
INSERT DATA { pubmed:11 skos:exactMatch "http://purl.uniprot.org/citations/11" }

## publication-exact-match pattern
DELETE DATA { pubmed:11 skos:exactMatch citation:11 } ;
INSERT DATA { pubmed:11 skos:exactMatch <http://example.org/other> }

## publication-page minCount
DELETE DATA { pubmed:11 foaf:page <https://pubmed.ncbi.nlm.nih.gov/11/> }

## publication-page maxCount
INSERT DATA { pubmed:11 foaf:page <https://pubmed.ncbi.nlm.nih.gov/19/> }

## publication-page nodeKind
DELETE DATA { pubmed:11 foaf:page <https://pubmed.ncbi.nlm.nih.gov/11/> } ;
INSERT DATA { pubmed:11 foaf:page "https://pubmed.ncbi.nlm.nih.gov/11/" }

## publication-page pattern
DELETE DATA { pubmed:11 foaf:page <https://pubmed.ncbi.nlm.nih.gov/11/> } ;
INSERT DATA { pubmed:11 foaf:page <http://example.org/other> }

## Database pattern
DELETE { db:BaseA ?p ?o } INSERT { <http://example.org/other> ?p ?o } WHERE { db:BaseA ?p ?o }

## database-type hasValue
DELETE DATA { db:BaseA a dcat:Dataset }

## database-label minCount
DELETE DATA { db:BaseA rdfs:label "BaseA" }

## database-label maxCount
INSERT DATA { db:BaseA rdfs:label "Another" }

## database-label datatype
DELETE DATA { db:BaseA rdfs:label "BaseA" } ;
INSERT DATA { db:BaseA rdfs:label "BaseA"@en }

## database-other-name datatype
DELETE DATA { db:BaseA skos:altLabel "BASEA" } ;
INSERT DATA { db:BaseA skos:altLabel "BASEA"@en }

## database-version maxCount
INSERT DATA { db:BaseA pav:version "3" }

## database-version datatype
DELETE DATA { db:BaseA pav:version "2" } ;
INSERT DATA { db:BaseA pav:version "2"@en }

## database-retrieved maxCount
INSERT DATA { db:BaseA pav:retrievedOn "2019-01-01"^^xsd:date }

## database-retrieved datatype
DELETE DATA { db:BaseA pav:retrievedOn "2018-07-30"^^xsd:date } ;
INSERT DATA { db:BaseA pav:retrievedOn "2018-07-30" }

## database-article nodeKind
DELETE DATA { db:BaseA dcterms:isReferencedBy pubmed:21 } ;
INSERT DATA { db:BaseA dcterms:isReferencedBy "http://identifiers.org/pubmed/21" }

## database-article pattern
DELETE DATA { db:BaseA dcterms:isReferencedBy pubmed:21 } ;
INSERT DATA { db:BaseA dcterms:isReferencedBy <http://example.org/other> }

## database-licence maxCount
INSERT DATA { db:BaseA dcterms:license <https://example.org/licence> }

## database-licence nodeKind
DELETE DATA { db:BaseA dcterms:license <https://creativecommons.org/licenses/by-sa/4.0/> } ;
INSERT DATA { db:BaseA dcterms:license "https://creativecommons.org/licenses/by-sa/4.0/" }

## database-homepage maxCount
INSERT DATA { db:BaseA foaf:homepage <https://example.org/other> }

## database-homepage nodeKind
DELETE DATA { db:BaseA foaf:homepage <https://example.org/base-a> } ;
INSERT DATA { db:BaseA foaf:homepage "https://example.org/base-a" }

## database-upstream maxCount
INSERT DATA { db:BaseC_via_BaseD prov:wasDerivedFrom db:BaseA }

## database-upstream nodeKind
DELETE DATA { db:BaseC_via_BaseD prov:wasDerivedFrom db:BaseC } ;
INSERT DATA { db:BaseC_via_BaseD prov:wasDerivedFrom "https://w3id.org/tflink-rdf/database/BaseC" }

## database-upstream pattern
DELETE DATA { db:BaseC_via_BaseD prov:wasDerivedFrom db:BaseC } ;
INSERT DATA { db:BaseC_via_BaseD prov:wasDerivedFrom <http://example.org/other> }

## database-through maxCount
INSERT DATA { db:BaseC_via_BaseD tfl:importedThrough db:BaseA }

## database-through nodeKind
DELETE DATA { db:BaseC_via_BaseD tfl:importedThrough db:BaseD } ;
INSERT DATA { db:BaseC_via_BaseD tfl:importedThrough "https://w3id.org/tflink-rdf/database/BaseD" }

## database-through pattern
DELETE DATA { db:BaseC_via_BaseD tfl:importedThrough db:BaseD } ;
INSERT DATA { db:BaseC_via_BaseD tfl:importedThrough <http://example.org/other> }

## Method pattern
DELETE { obo:MI_0413 ?p ?o } INSERT { <http://example.org/other> ?p ?o } WHERE { obo:MI_0413 ?p ?o }

## method-label minCount
DELETE DATA { obo:MI_0413 rdfs:label "electrophoretic mobility shift assay" }

## method-label maxCount
INSERT DATA { obo:MI_0413 rdfs:label "Another" }

## method-label datatype
DELETE DATA { obo:MI_0413 rdfs:label "electrophoretic mobility shift assay" } ;
INSERT DATA { obo:MI_0413 rdfs:label "electrophoretic mobility shift assay"@en }

## method-other-name datatype
DELETE DATA { obo:MI_0413 skos:altLabel "emsa" } ;
INSERT DATA { obo:MI_0413 skos:altLabel "emsa"@en }

## method-notation maxCount
INSERT DATA { obo:MI_0413 skos:notation "MI:0414" }

## method-notation datatype
DELETE DATA { obo:MI_0413 skos:notation "MI:0413" } ;
INSERT DATA { obo:MI_0413 skos:notation "MI:0413"@en }

## method-notation pattern
DELETE DATA { obo:MI_0413 skos:notation "MI:0413" } ;
INSERT DATA { obo:MI_0413 skos:notation "not one!" }

## method-close-match nodeKind
DELETE DATA { obo:MI_0413 skos:closeMatch obo:ECO_0000096 } ;
INSERT DATA { obo:MI_0413 skos:closeMatch "http://purl.obolibrary.org/obo/ECO_0000096" }

## method-close-match pattern
DELETE DATA { obo:MI_0413 skos:closeMatch obo:ECO_0000096 } ;
INSERT DATA { obo:MI_0413 skos:closeMatch <http://example.org/other> }

## method-related-match nodeKind
DELETE DATA { obo:MI_0413 skos:relatedMatch obo:ECO_0000205 } ;
INSERT DATA { obo:MI_0413 skos:relatedMatch "http://purl.obolibrary.org/obo/ECO_0000205" }

## method-related-match pattern
DELETE DATA { obo:MI_0413 skos:relatedMatch obo:ECO_0000205 } ;
INSERT DATA { obo:MI_0413 skos:relatedMatch <http://example.org/other> }

## method-broad-match nodeKind
DELETE DATA { obo:MI_0413 skos:broadMatch obo:ECO_0000136 } ;
INSERT DATA { obo:MI_0413 skos:broadMatch "http://purl.obolibrary.org/obo/ECO_0000136" }

## method-broad-match pattern
DELETE DATA { obo:MI_0413 skos:broadMatch obo:ECO_0000136 } ;
INSERT DATA { obo:MI_0413 skos:broadMatch <http://example.org/other> }

## Organism pattern
DELETE { taxon:9606 ?p ?o } INSERT { <http://example.org/other> ?p ?o } WHERE { taxon:9606 ?p ?o }

## organism-label minCount
DELETE DATA { taxon:9606 rdfs:label "Homo sapiens" }

## organism-label maxCount
INSERT DATA { taxon:9606 rdfs:label "Another" }

## organism-label datatype
DELETE DATA { taxon:9606 rdfs:label "Homo sapiens" } ;
INSERT DATA { taxon:9606 rdfs:label "Homo sapiens"@en }

## organism-exact-match maxCount
INSERT DATA { taxon:9606 skos:exactMatch obo:NCBITaxon_6239 }

## organism-exact-match nodeKind
DELETE DATA { taxon:9606 skos:exactMatch obo:NCBITaxon_9606 } ;
INSERT DATA { taxon:9606 skos:exactMatch "http://purl.obolibrary.org/obo/NCBITaxon_9606" }

## organism-exact-match pattern
DELETE DATA { taxon:9606 skos:exactMatch obo:NCBITaxon_9606 } ;
INSERT DATA { taxon:9606 skos:exactMatch <http://example.org/other> }

## OrganismHasReference or
DELETE DATA { taxon:9606 skos:exactMatch obo:NCBITaxon_9606 }

## BindingMatrix pattern
DELETE { jaspar:MA0001.2 ?p ?o } INSERT { <http://example.org/other> ?p ?o } WHERE { jaspar:MA0001.2 ?p ?o }

## matrix-label minCount
DELETE DATA { jaspar:MA0001.2 rdfs:label "JASPAR MA0001.2" }

## matrix-label maxCount
INSERT DATA { jaspar:MA0001.2 rdfs:label "Another" }

## matrix-label datatype
DELETE DATA { jaspar:MA0001.2 rdfs:label "JASPAR MA0001.2" } ;
INSERT DATA { jaspar:MA0001.2 rdfs:label "JASPAR MA0001.2"@en }

## matrix-identifier minCount
DELETE DATA { jaspar:MA0001.2 dcterms:identifier "MA0001.2" }

## matrix-identifier maxCount
INSERT DATA { jaspar:MA0001.2 dcterms:identifier "MA0001.3" }

## matrix-identifier datatype
DELETE DATA { jaspar:MA0001.2 dcterms:identifier "MA0001.2" } ;
INSERT DATA { jaspar:MA0001.2 dcterms:identifier "MA0001.2"@en }

## matrix-identifier pattern
DELETE DATA { jaspar:MA0001.2 dcterms:identifier "MA0001.2" } ;
INSERT DATA { jaspar:MA0001.2 dcterms:identifier "not one!" }
