/** The folder that a run writes into: one run at a time, and its files whole or not at all. */
package org.skirmish.export.folder;
