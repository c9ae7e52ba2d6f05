"""Questions that hang on an exercise, a scene or a contest."""
