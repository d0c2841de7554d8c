/** Outposts and squads (驻点、小分队) with their weekly reports. */
package landfall.ui.trips.posts;
