/**
 * English as grammar: tokens, parts of speech and dependency trees. Knows nothing of armed
 * conflict.
 */
package org.skirmish.language;
