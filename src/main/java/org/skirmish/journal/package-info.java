/** What a run has made of its texts, on the disk, so that another can go on where it stopped. */
package org.skirmish.journal;
