/// What is seen: every view is `new XxxView(state)` and follows the state by itself until its window goes.
///
/// This package holds the bits views share. It imports `catalogue` and `state`; one view never imports another, and none
/// owns a stage.
package org.shenyangatlas.view;
