#!/bin/sh
# Measures the goals, the peers and the scaling in one run, then BenchmarkDotNet's benchmarks when asked: benchmarks/run.sh FOLDER [BenchmarkDotNet's options]
# Needs the .NET SDK; the peers need node and npm, and are left out without them.
set -eu
cd "$(dirname "$0")/.."
folder=${1:?usage: benchmarks/run.sh FOLDER [options of BenchmarkDotNet, such as --job short --filter '*']}
shift
if command -v npm > /dev/null; then npm ci --prefix benchmarks/peers --ignore-scripts --silent; fi
dotnet pack -c Release src/TranslationFix -o artifacts -v q -nologo
dotnet build -c Release benchmarks/TranslationFix.Benchmarks -v q -nologo
run="dotnet benchmarks/TranslationFix.Benchmarks/bin/Release/net10.0/TranslationFix.Benchmarks.dll"
$run --goals "$folder"
if [ $# -gt 0 ]; then $run "$@" --artifacts "$folder/benchmarkdotnet"; fi
