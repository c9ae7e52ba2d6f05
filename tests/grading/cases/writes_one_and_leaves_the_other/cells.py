# %% exercise="sigmoid"
