#!/usr/bin/env bash
# Builds the program and runs every benchmark; FOLDER, for the corpora, should be on a RAM disk.
# usage: src/bench/run.sh [FOLDER]
set -euo pipefail
cd "$(dirname "$0")/../.."
folder=${1:-/dev/shm/tflink-bench}
mkdir -p "$folder"
mvn -q -B package -DskipTests
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath \
  -Dmdep.outputFile=target/classpath -Dmdep.includeScope=test
run() { java -cp "target/test-classes:target/classes:$(cat target/classpath)" \
  "io.github.tflinkrdf.bench.$@"; }
run EmitBench 50000 9
run CheckBench
run StartUp 7
run WholeProcess "$folder" 5 1000 10000 100000
