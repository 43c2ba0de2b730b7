# Changes to good.ttl, each of which breaks the constraint that its heading names and no other.

## Orthology pattern
INSERT DATA { <http://example.org/other> obo:RO_HOM0000017 uniprot:P10001 }

## ortholog nodeKind
DELETE DATA { uniprot:P10001 obo:RO_HOM0000017 oma:CAEEL12345 } ;
INSERT DATA { uniprot:P10001 obo:RO_HOM0000017 "https://omabrowser.org/oma/info/CAEEL12345" }

## ortholog pattern
DELETE DATA { uniprot:P10001 obo:RO_HOM0000017 oma:CAEEL12345 } ;
INSERT DATA { uniprot:P10001 obo:RO_HOM0000017 <http://example.org/other> }

## OmaEntry pattern
INSERT DATA { <http://example.org/other> a tfl:OmaEntry ; rdfs:label "Other" ; dcterms:identifier "CAEEL12346" }

## oma-entry-label minCount
DELETE DATA { oma:CAEEL12345 rdfs:label "CAEEL12345" }

## oma-entry-label maxCount
INSERT DATA { oma:CAEEL12345 rdfs:label "Another" }

## oma-entry-label datatype
DELETE DATA { oma:CAEEL12345 rdfs:label "CAEEL12345" } ;
INSERT DATA { oma:CAEEL12345 rdfs:label "CAEEL12345"@en }

## oma-entry-identifier minCount
DELETE DATA { oma:CAEEL12345 dcterms:identifier "CAEEL12345" }

## oma-entry-identifier maxCount
INSERT DATA { oma:CAEEL12345 dcterms:identifier "CAEEL12346" }

## oma-entry-identifier datatype
DELETE DATA { oma:CAEEL12345 dcterms:identifier "CAEEL12345" } ;
INSERT DATA { oma:CAEEL12345 dcterms:identifier "CAEEL12345"@en }

## oma-entry-identifier pattern
DELETE DATA { oma:CAEEL12345 dcterms:identifier "CAEEL12345" } ;
INSERT DATA { oma:CAEEL12345 dcterms:identifier "not one!" }

## oma-entry-organism maxCount
INSERT DATA { oma:CAEEL12345 obo:RO_0002162 taxon:9606 }

## oma-entry-organism nodeKind
DELETE DATA { oma:CAEEL12345 obo:RO_0002162 taxon:6239 } ;
INSERT DATA { oma:CAEEL12345 obo:RO_0002162 "http://purl.uniprot.org/taxonomy/6239" }

## oma-entry-organism pattern
DELETE DATA { oma:CAEEL12345 obo:RO_0002162 taxon:6239 } ;
INSERT DATA { oma:CAEEL12345 obo:RO_0002162 <http://example.org/other> }
