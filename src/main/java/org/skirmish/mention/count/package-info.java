/** The grammar of numbers: figures, number words and what narrows them, such as "at least". */
package org.skirmish.mention.count;
