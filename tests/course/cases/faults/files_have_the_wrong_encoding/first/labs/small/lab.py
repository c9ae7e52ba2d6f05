# %% setup
x = 'é'