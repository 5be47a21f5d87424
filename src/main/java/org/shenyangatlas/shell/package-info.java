/// How the atlas stands: stylesheets, type, keys, and one package for each mode.
///
/// Imports anything below it (`catalogue`, `state`, `tiles`, `view`). Only here and in the root package may a stage be touched.
package org.shenyangatlas.shell;
