/// Browsing on a desk: index, picture or map, the other as an inset, and the panel of the selected site.
///
/// Imports anything below `shell`, and `shell` itself.
package org.shenyangatlas.shell.desktop;
