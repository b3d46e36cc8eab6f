/**
 * The packaged dashboard is measured here, by hand: {@code MeasureDashboard}, which {@code
 * bench/dashboard.sh} runs. What its pages say is tested in its own module.
 */
@NullMarked
package dev.fairway.parity.dashboard;

import org.jspecify.annotations.NullMarked;
