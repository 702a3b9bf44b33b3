/** Events for a person to read: each value with the words that it was read from. */
package org.skirmish.explain;
