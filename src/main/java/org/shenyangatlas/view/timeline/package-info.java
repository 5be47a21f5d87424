/// When it all was: sites by the year they began and events of the city along one line, and a range of years that the
/// sites are filtered by.
///
/// The line keeps its scale, or says where it changes it: [org.shenyangatlas.view.timeline.TimeScale]. The range is the
/// filter's own ([org.shenyangatlas.state.SiteFilter]), so whatever else changes or takes back the filter moves the handles.
package org.shenyangatlas.view.timeline;
