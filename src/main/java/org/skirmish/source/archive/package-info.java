/** Inputs that hold other inputs: archives, and files that are packed. */
package org.skirmish.source.archive;
