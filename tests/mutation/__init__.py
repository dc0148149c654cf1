"""Changes the law one step at a time, and sees that the tables notice."""
