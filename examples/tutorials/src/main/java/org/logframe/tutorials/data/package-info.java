/** Made-up data on which the tutorials run. */
@NullMarked
package org.logframe.tutorials.data;

import org.jspecify.annotations.NullMarked;
