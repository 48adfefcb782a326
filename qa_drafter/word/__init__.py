"""A printed agreement as a Word document: written in the house style, with the identity of each part in it."""
