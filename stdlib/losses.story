library std.losses "Common losses and rewards as mathematical functions, each from whole systems to numbers: the mean over the data has been taken"

# Convention. The domain is the space of systems that training searches: System[inputs -> outputs]. Where the system
# gives probabilities the output is a Dist. X: inputs, Y: labels; S: situations, A: actions; O: outputs or responses.
# m is the system, D the data, ref a reference system, sigma the logistic function. A property is one of the number
# as a function of the system's outputs, never of its parameters: networks are convex in nothing of interest.
# `implemented by` names the usual implementation; authors name their own in the physical loss.

mathematical loss cross_entropy[X, Y]: System[X -> Dist[Y]] -> Real "mean surprise at the true label under the predicted distribution" {
  formula "E_{(x, y) ~ D} [ -log m(x)(y) ]"
  property differentiable "wherever the label has positive probability"
  property smooth "wherever the label has positive probability"
  property convex "in the predicted distribution"
  property proper "strictly: the true conditional distribution alone does best"
  implemented by python "torch.nn.functional:cross_entropy"
  source "Gneiting and Raftery, Strictly proper scoring rules, prediction, and estimation, 2007"
}

mathematical loss binary_cross_entropy[X]: System[X -> Dist[Bool]] -> Real "cross-entropy where the label is yes or no" {
  formula "E_{(x, y) ~ D} [ -y log m(x)(1) - (1 - y) log m(x)(0) ]"
  property differentiable "wherever the label has positive probability"
  property smooth "wherever the label has positive probability"
  property convex "in the predicted probability"
  property proper "strictly: the true conditional probability alone does best"
  implemented by python "torch.nn.functional:binary_cross_entropy_with_logits"
  source "Gneiting and Raftery, Strictly proper scoring rules, prediction, and estimation, 2007"
}

mathematical loss next_token[C, T]: System[C -> Dist[T]] -> Real "mean surprise at the next token, given the context before it" {
  formula "E_{t ~ D} (1/n) sum_{i <= n} [ -log m(t_1 ... t_{i-1})(t_i) ]"
  property differentiable "wherever the token has positive probability"
  property convex "in the predicted distributions"
  property proper "strictly: the true conditional distribution of the next token alone does best"
  property other "contexts come from the data, not from the system's own outputs"
  implemented by python "transformers.loss.loss_utils:ForCausalLMLoss"
  source "Bengio and others, A neural probabilistic language model, 2003"
}

mathematical loss brier_score[X, Y]: System[X -> Dist[Y]] -> Real "squared distance of the predicted distribution from the label" {
  formula "E_{(x, y) ~ D} sum_k ( m(x)(k) - [k = y] )^2"
  property smooth
  property convex "in the predicted distribution"
  property bounded "between 0 and 2"
  property proper "strictly: the true conditional distribution alone does best"
  implemented by python "sklearn.metrics:brier_score_loss"
  source "Brier, Verification of forecasts expressed in terms of probability, 1950"
}

mathematical loss squared_error[X, Y]: System[X -> Y] -> Real "mean squared distance of the prediction from the target; Y: numbers or vectors" {
  formula "E_{(x, y) ~ D} || m(x) - y ||^2"
  property smooth
  property convex "in the prediction"
  property symmetric "prediction and target may be exchanged"
  property consistent "for the conditional mean"
  implemented by python "torch.nn.functional:mse_loss"
  source "Gneiting, Making and evaluating point forecasts, 2011"
}

mathematical loss absolute_error[X, Y]: System[X -> Y] -> Real "mean absolute distance of the prediction from the target; Y: numbers or vectors" {
  formula "E_{(x, y) ~ D} || m(x) - y ||_1"
  property convex "in the prediction"
  property symmetric "prediction and target may be exchanged"
  property consistent "for the conditional median, coordinate by coordinate"
  implemented by python "torch.nn.functional:l1_loss"
  source "Gneiting, Making and evaluating point forecasts, 2011"
}

mathematical loss hinge[X]: System[X -> Real] -> Real "how far the score falls short of a margin on the right side; labels are 1 and -1" {
  formula "E_{(x, y) ~ D} max(0, 1 - y m(x))"
  property convex "in the score"
  property consistent "for classification: the sign of the best score is the more likely label"
  implemented by python "optax:hinge_loss"
  source "Bartlett, Jordan and McAuliffe, Convexity, classification, and risk bounds, 2006"
}

mathematical loss contrastive[X, Z]: System[X -> Z] -> Real "how badly the partner of an item is told from other items by the nearness of their representations" {
  formula "E_{(x, x') ~ D, B} [ -log ( exp s(m(x), m(x')) / sum_{b in B} exp s(m(x), m(b)) ) ], B a batch with x' in it"
  property differentiable "where the similarity s is"
  property other "it depends on which items the batch holds, so it isn't a mean over single examples"
  implemented by python "open_clip.loss:ClipLoss"
  source "van den Oord, Li and Vinyals, Representation learning with contrastive predictive coding, 2018"
}

mathematical loss denoising[X]: System[X * Real -> X] -> Real "mean squared error in predicting the noise that was added to an item, given the noisy item and the noise level" {
  formula "E_{x ~ D, t, e ~ N(0, I)} || m(a_t x + b_t e, t) - e ||^2"
  property smooth
  property convex "in the prediction"
  property consistent "for the conditional mean of the noise"
  implemented by python "torch.nn.functional:mse_loss"
  source "Ho, Jain and Abbeel, Denoising diffusion probabilistic models, 2020"
}

mathematical loss imitation[S, A]: System[S -> Dist[A]] -> Real "mean surprise at what a demonstrator did, in the situations that the demonstrator met" {
  formula "E_{(s, a) ~ D} [ -log m(s)(a) ]"
  property convex "in the action distribution"
  property proper "strictly: the demonstrator's own action distribution alone does best"
  property other "silent on situations that the demonstrator never met"
  implemented by python "torch.nn.functional:cross_entropy"
  source "Pomerleau, ALVINN: an autonomous land vehicle in a neural network, 1989"
}

mathematical loss distillation[X, Y]: System[X -> Dist[Y]] -> Real "divergence of the system's predictions from those of a teacher" {
  formula "E_{x ~ D} KL( ref(x) || m(x) )"
  property convex "in the predicted distribution"
  property proper "strictly for the teacher's distribution, which needn't be the true one"
  implemented by python "torch.nn.functional:kl_div"
  source "Hinton, Vinyals and Dean, Distilling the knowledge in a neural network, 2015"
}

mathematical reward expected_return[S, O]: System[S -> O] -> Real "mean of the summed rewards when the system acts; O: actions, or distributions over them" {
  formula "E_{(s_t, a_t) ~ m} sum_t g^t r(s_t, a_t)"
  property other "the data depend on the system; g is a multiplier of training, and a system so trained needn't discount by it"
  source "Sutton and Barto, Reinforcement learning: an introduction, 2018"
}

mathematical reward expected_score[X, O]: System[X -> O] -> Real "mean score that a reward model or a checker gives the system's response; O: responses, or distributions over them" {
  formula "E_{x ~ D, o ~ m(x)} r(x, o)"
  property other "the score is a function of prompt and response; what the response brings about doesn't enter"
  source "Ouyang and others, Training language models to follow instructions with human feedback, 2022"
}

mathematical loss policy_gradient[S, A]: System[S -> Dist[A]] -> Real "a function whose gradient, at the system that gathered the data, is minus that of the expected return" {
  formula "E_{(s, a, G) ~ m_old} [ -G log m(s)(a) ]"
  property differentiable "wherever the action taken has positive probability"
  property other "its value means nothing by itself; the gradient at m = m_old is what is used"
  implemented by python "torchrl.objectives:ReinforceLoss"
  source "Williams, Simple statistical gradient-following algorithms for connectionist reinforcement learning, 1992"
}

mathematical reward advantage[S, A]: System[S -> Dist[A]] -> Real "how much better the system's actions are, by the values of the system that gathered the data, than that system's own" {
  formula "E_{s ~ m_old, a ~ m(s)} [ Q_old(s, a) - V_old(s) ]"
  property differentiable "in the action distribution; it is linear there"
  property other "zero for the system that gathered the data; close to the gain in return only for systems near it"
  source "Kakade and Langford, Approximately optimal approximate reinforcement learning, 2002"
}

mathematical loss clipped_policy[S, A]: System[S -> Dist[A]] -> Real "minus the estimated advantage, with no credit for going further than a given ratio from the system that gathered the data" {
  formula "E_{(s, a) ~ m_old} [ -min( q A, clip(q, 1 - e, 1 + e) A ) ], q = m(s)(a) / m_old(s)(a), A the estimated advantage"
  property other "flat beyond the clipping range, and meant for a few steps from the system that gathered the data"
  implemented by python "torchrl.objectives:ClipPPOLoss"
  source "Schulman and others, Proximal policy optimization algorithms, 2017"
}

mathematical loss group_relative[X, O]: System[X -> Dist[O]] -> Real "clipped policy loss where a response's advantage is its score relative to other responses to the same prompt" {
  formula "E_{x ~ D, o_1 ... o_n ~ m_old(x)} (1/n) sum_i [ -min( q_i A_i, clip(q_i, 1 - e, 1 + e) A_i ) ], A_i = (r_i - mean r) / std r"
  property other "a prompt on which all responses score alike contributes nothing"
  implemented by python "trl:GRPOTrainer"
  source "Shao and others, DeepSeekMath: pushing the limits of mathematical reasoning in open language models, 2024"
}

mathematical loss value_error[S]: System[S -> Real] -> Real "mean squared error in predicting the return from a situation" {
  formula "E_{(s, G) ~ D} ( m(s) - G )^2"
  property smooth
  property convex "in the prediction"
  property consistent "for the mean return under the policy that gathered the data"
  property other "where G is itself built from m(s'), the target moves and the gradient isn't that of this function"
  implemented by python "torch.nn.functional:mse_loss"
  source "Sutton and Barto, Reinforcement learning: an introduction, 2018"
}

mathematical loss preference_model[X, O]: System[X * O -> Real] -> Real "surprise at which of two responses was preferred, when preference follows the difference of their scores" {
  formula "E_{(x, o+, o-) ~ D} [ -log sigma( m(x, o+) - m(x, o-) ) ]"
  property smooth
  property convex "in the difference of the scores"
  property other "unchanged when all scores for a prompt shift together"
  implemented by python "trl:RewardTrainer"
  source "Christiano and others, Deep reinforcement learning from human preferences, 2017"
}

mathematical loss direct_preference[X, O]: System[X -> Dist[O]] -> Real "preference loss where a response's score is how much likelier the system makes it than a reference does" {
  formula "E_{(x, o+, o-) ~ D} [ -log sigma( b log( m(x)(o+) / ref(x)(o+) ) - b log( m(x)(o-) / ref(x)(o-) ) ) ]"
  property differentiable "wherever both responses have positive probability"
  property other "only the ratio of the two responses matters: both may become less likely while the loss falls"
  implemented by python "trl:DPOTrainer"
  source "Rafailov and others, Direct preference optimization: your language model is secretly a reward model, 2023"
}

mathematical loss kl_to_reference[X, O]: System[X -> Dist[O]] -> Real "divergence of the system's outputs from those of a reference, on the system's own outputs" {
  formula "E_{x ~ D} KL( m(x) || ref(x) )"
  property differentiable "wherever the reference and the system give positive probability"
  property convex "in the output distribution"
  property other "zero only where the two agree on the inputs met; rare outputs count little, however bad"
  implemented by python "torch.distributions:kl_divergence"
  source "Ziegler and others, Fine-tuning language models from human preferences, 2019"
}

mathematical reward entropy_bonus[S, A]: System[S -> Dist[A]] -> Real "mean entropy of the system's action distributions" {
  formula "E_{s ~ D} [ - sum_a m(s)(a) log m(s)(a) ]"
  property differentiable "wherever every action has positive probability"
  property bounded "by the logarithm of the number of actions, where that is finite"
  source "Mnih and others, Asynchronous methods for deep reinforcement learning, 2016"
}
