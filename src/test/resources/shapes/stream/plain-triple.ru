# Changes to good.ttl, each of which breaks the constraint that its heading names and no other.

## PlainTriple pattern
INSERT DATA { <http://example.org/other> tfl:regulatesExpressionOf ncbigene:1002 }

## PlainTriple pattern
INSERT DATA { <http://example.org/other> tfl:repressesExpressionOf ncbigene:1002 }

## regulated-gene nodeKind
DELETE DATA { uniprot:P10001 tfl:regulatesExpressionOf ncbigene:1002 } ;
INSERT DATA { uniprot:P10001 tfl:regulatesExpressionOf "http://identifiers.org/ncbigene/1002" }

## regulated-gene pattern
DELETE DATA { uniprot:P10001 tfl:regulatesExpressionOf ncbigene:1002 } ;
INSERT DATA { uniprot:P10001 tfl:regulatesExpressionOf <http://example.org/other> }

## increased-gene nodeKind
DELETE DATA { uniprot:P10001 tfl:increasesExpressionOf ncbigene:1002 } ;
INSERT DATA { uniprot:P10001 tfl:increasesExpressionOf "http://identifiers.org/ncbigene/1002" }

## increased-gene pattern
DELETE DATA { uniprot:P10001 tfl:increasesExpressionOf ncbigene:1002 } ;
INSERT DATA { uniprot:P10001 tfl:increasesExpressionOf <http://example.org/other> }

## repressed-gene nodeKind
DELETE DATA { uniprot:P10001 tfl:repressesExpressionOf upgene:P10003 } ;
INSERT DATA { uniprot:P10001 tfl:repressesExpressionOf "https://w3id.org/tflink-rdf/gene/uniprot/P10003" }

## repressed-gene pattern
DELETE DATA { uniprot:P10001 tfl:repressesExpressionOf upgene:P10003 } ;
INSERT DATA { uniprot:P10001 tfl:repressesExpressionOf <http://example.org/other> }
