/**
 * Bytes to text: finds the inputs that the user named, decodes each to a {@link
 * org.skirmish.source.Document}, and knows nothing of articles. What cannot be read becomes a
 * {@link org.skirmish.source.Reject}.
 */
package org.skirmish.source;
