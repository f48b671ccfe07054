/** Holds the style of the generated code; not exported. */
@ModelStyle
@NullMarked
package org.logframe;

import org.jspecify.annotations.NullMarked;
