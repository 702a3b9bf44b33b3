/** Articles, notes and pages as objects of JSON. */
package org.skirmish.article.record;
