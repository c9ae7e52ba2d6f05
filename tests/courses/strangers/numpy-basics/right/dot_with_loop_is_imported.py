from numpy import dot as dot_with_loop
