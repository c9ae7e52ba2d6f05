raise NotImplementedError  # your code here
