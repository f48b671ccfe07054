/** How time grows with the size of documents and questions; run by the profile {@code growth}. */
@NullMarked
package org.logframe.json.growth;

import org.jspecify.annotations.NullMarked;
