/** English text to words in their dependency tree, which knows nothing of war. */
package org.skirmish.language;
