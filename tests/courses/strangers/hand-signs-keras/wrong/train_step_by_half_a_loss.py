"""
at_fault = ["train_step"]
"""
def train_step(model, optimizer, X, y):
    loss = 0.5 * keras.losses.SparseCategoricalCrossentropy(from_logits=True)(y, model(X, training=True))
    model.zero_grad()
    loss.backward()
    with torch.no_grad():
        optimizer.apply([v.value.grad for v in model.trainable_variables], model.trainable_variables)
    return loss.item()
