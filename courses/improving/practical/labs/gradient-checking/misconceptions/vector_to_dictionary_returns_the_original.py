"""
exercise = "vector_to_dictionary"
says.en = "You return the parameters as they were; not a single number of theta is in them. A nudge in the vector would then never reach the network. Where do the new numbers come from?"
says.ja = "パラメータを元のまま返していて、theta の数がひとつも入っていません。これでは、ベクトルをつついても、ネットワークには届きません。新しい数は、どこから取るべきでしょうか?"
"""


def vector_to_dictionary(theta, parameters):
    return dict(parameters)
