package landfall.ui.trips.posts;

import landfall.ui.kit.look.StyleClass;


/** The style classes of posts.css. */
enum PostsStyle implements StyleClass {
    POSTS, POSTS_PANE
}
