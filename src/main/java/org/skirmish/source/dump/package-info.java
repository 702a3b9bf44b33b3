/** The dumps of wikis: many pages in one file. */
package org.skirmish.source.dump;
