"""The files with which a school for many is put up."""
