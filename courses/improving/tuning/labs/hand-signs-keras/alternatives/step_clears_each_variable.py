"""
exercise = "train_step"
note = { en = "Each gradient is cleared by itself.", ja = "勾配を 1 つずつ消します。" }
"""


def train_step(model, optimizer, X, y):
    variables = model.trainable_variables
    for variable in variables:
        variable.value.grad = None
    scores = model(X, training=True)
    loss = ops.mean(keras.losses.sparse_categorical_crossentropy(y, scores, from_logits=True))
    loss.backward()
    gradients = [variable.value.grad for variable in variables]
    with torch.no_grad():
        optimizer.apply_gradients(zip(gradients, variables))
    return float(loss.detach())
