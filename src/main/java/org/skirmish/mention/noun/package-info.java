/**
 * Who and how many: noun phrases, the names, kinds and numbers of people in them, and the
 * participants that come of them.
 */
package org.skirmish.mention.noun;
