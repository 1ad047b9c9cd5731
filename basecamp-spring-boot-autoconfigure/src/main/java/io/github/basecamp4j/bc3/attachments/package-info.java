/**
 * Files of Basecamp 3, 4 and 5 on their way into a text or an upload.
 */
@NullMarked
package io.github.basecamp4j.bc3.attachments;

import org.jspecify.annotations.NullMarked;
