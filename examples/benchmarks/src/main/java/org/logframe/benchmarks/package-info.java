/** The library measured against others, side by side in one run. */
@NullMarked
package org.logframe.benchmarks;

import org.jspecify.annotations.NullMarked;
