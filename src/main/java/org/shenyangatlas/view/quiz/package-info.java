/// The quiz as it is seen over picture or map: question, tries, teams, how it begins and how it ended.
///
/// Imports `catalogue`, `state` and the shared bits of `view`.
package org.shenyangatlas.view.quiz;
