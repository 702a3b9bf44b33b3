package org.skirmish.trespass.source;

import org.skirmish.trespass.article.Ground;

/** A class of an early stage that knows a later one, which the rule must find. */
abstract class Trespass {

  abstract Ground ground();
}
