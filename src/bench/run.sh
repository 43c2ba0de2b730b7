#!/usr/bin/env bash
# Builds the program and the peers, and runs benchmarks; tables in Markdown go to standard output.
# usage: src/bench/run.sh [BENCH [FOLDER [--OPTION VALUE]...]]
#   convert  --rows 1m --runs 5 --order sorted|shuffled --small-scale 0.1 --without CARML,RMLMapper
#            --contests full,compressed,statements,functions,flat
#   load     --rows 1m --runs 5 --without basic,xloader --contests file,process
#            or --triples FILE.nt, or --input TABLES
#   query    --rows 1m --sites 100k --runs 51 --limit 20 --reuse yes (the stores that are in FOLDER)
#   growth   --rows 1m,3m,10m --runs 3 --heap 512m
#   whole    --size 1.0 --heap 8g
#   federation  10000 (requests and bytes of federated queries, beside Jena's own)
#   serve    --store STORE --rounds 3 --seconds 8 --subjects 20 --parts load,cache,swap,hostile
#            (beside the jar of Fuseki; a store of two releases, which is copied to FOLDER)
#   servers  (the check list against this server, Fuseki and RDF4J, as of src/docs/servers.md)
#   soak     20 (minutes; FOLDER is a store of two releases, whose pointer is changed)
#   tables   --interactions 1m --sites 1m --pack plain|gz|zst --kinds tsv,mitab,sites,fasta (generates only)
#   records  the benchmarks of the records, which is what runs without a BENCH
# FOLDER should be on a RAM disk for convert and load, and on a disk with room for whole.
# BENCH_HEAP is the largest heap of every measured JVM (2g).
set -euo pipefail
cd "$(dirname "$0")/../.."
bench=${1:-records}
folder=${2:-/dev/shm/tflink-bench}
shift $(($# < 2 ? $# : 2))
mkdir -p "$folder"
# what is measured asks no endpoint of others
export TFLINK_OFFLINE=true
mvn -q -B package -DskipTests
./tflink-rdf --version >&2
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath \
  -Dmdep.outputFile=target/classpath -Dmdep.includeScope=test
case $bench in
  convert | load | query | whole | serve | servers)
    mvn -q -B -f src/bench/peers/pom.xml compile
    peers=$PWD/target/peers/classes:$(cat target/peers/classpath)
    ;;
esac
run() {
  java -Xmx1g -Dbench.heap="${BENCH_HEAP:-2g}" -Dbench.peers="${peers:-}" \
    -cp "target/test-classes:target/classes:$(cat target/classpath)" "io.github.tflinkrdf.bench.$@"
}
case $bench in
  convert) run ConvertBench "$folder" "$@" ;;
  load) run LoadBench "$folder" "$@" ;;
  query) run QueryBench "$folder" "$@" ;;
  growth) run GrowthBench "$folder" "$@" ;;
  whole) run WholeBench "$folder" "$@" ;;
  servers) run ServerComparison "$folder" target/peers ;;
  federation) run FederationBench "$@" ;;
  serve) run ServeBench "$folder" "$@" ;;
  soak) run Soak "$folder" "${1:-20}" ;;
  tables) run TableGenerator "$folder" "$@" ;;
  records)
    run EmitBench 50000 9
    run CheckBench
    run StartUp 7
    run WholeProcess "$folder" 5 1000 10000 100000
    ;;
  *)
    sed -n '2,19s/^# *//p' "$0" >&2
    exit 2
    ;;
esac
