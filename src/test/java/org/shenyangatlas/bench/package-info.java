/// Benchmarks, run by `mvn -Pbench verify`, never as tests: their figures hold for one machine in one minute.
package org.shenyangatlas.bench;
